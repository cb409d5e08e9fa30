package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.RoleCounts;
import org.qualgraph.statistics.WeightedVector;

/**
 * What each of our roles asks for, as far as some postings and the vocabulary say. A skill weighs the more, the fewer
 * postings ask for it: {@code ln(1 + N / n)}.
 *
 * <p>Cost: the number of roles, each with those above it, times that of skills; some megabytes.
 */
final class RoleTable {
    private final List<String> skills = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<ConceptId, Row> rows = new HashMap<>();

    /** What a role asks for, and its weighted shares. */
    record Row(RoleProfile profile, WeightedVector vector) {}

    /** @param column in which way the postings ask for skills */
    RoleTable(RoleFamily family, RoleCounts counts, PostingColumn column) {
        var numberByValue = counts.values(column).stream()
                .mapToInt(value -> Dimension.SKILL.holds(value) ? number(value) : -1)
                .toArray();
        var roles = family.vocabulary().own().concepts().stream()
                .filter(concept -> concept.type() == ConceptType.ROLE)
                .map(Concept::id)
                .toList();
        var vocabulary = new HashMap<ConceptId, Map<Integer, RoleDemand>>();
        roles.forEach(role -> vocabulary.put(role, numbered(family.skills(role))));
        var weights = weights(select(numberByValue, counts.counts(column)), counts.all());
        for (var role : roles) {
            var own = family.withNarrower(Set.of(role));
            var profile = new RoleProfile(
                    role,
                    counts.postings(own),
                    select(numberByValue, counts.counts(column, own)),
                    vocabulary.getOrDefault(role, Map.of()));
            rows.put(role, new Row(profile, vector(profile, weights)));
        }
    }

    private int number(String skill) {
        return numbers.computeIfAbsent(skill, key -> {
            skills.add(key);
            return skills.size() - 1;
        });
    }

    private Map<Integer, RoleDemand> numbered(Map<ConceptId, RoleDemand> said) {
        var numbered = new HashMap<Integer, RoleDemand>();
        said.forEach((skill, demand) -> numbered.put(number(skill.value()), demand));
        return numbered;
    }

    /** The counts of skills alone, by their numbers. */
    private int[] select(int[] numberByValue, int[] counts) {
        var selected = new int[skills.size()];
        for (int value = 0; value < counts.length; value++) {
            if (numberByValue[value] >= 0) {
                selected[numberByValue[value]] = counts[value];
            }
        }
        return selected;
    }

    private static double[] weights(int[] asking, long postings) {
        return IntStream.of(asking)
                .mapToDouble(count -> Math.log1p((postings + 1.0) / (count + 1)))
                .toArray();
    }

    private static WeightedVector vector(RoleProfile profile, double[] weights) {
        var asked = IntStream.range(0, weights.length).filter(skill -> profile.counts()[skill] > 0);
        var said = profile.vocabulary().keySet().stream().mapToInt(skill -> skill);
        var dimensions = IntStream.concat(asked, said).sorted().distinct().toArray();
        return WeightedVector.of(
                dimensions,
                IntStream.of(dimensions)
                        .mapToDouble(skill -> weights[skill] * profile.share(skill))
                        .toArray());
    }

    /** The identifier of the skill with a number. */
    String skill(int number) {
        return skills.get(number);
    }

    /** The row of a role; of those of other taxonomies there is none. */
    Optional<Row> row(ConceptId role) {
        return Optional.ofNullable(rows.get(role));
    }

    Collection<Row> rows() {
        return rows.values();
    }
}

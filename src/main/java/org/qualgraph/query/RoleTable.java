package org.qualgraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingTally;
import org.qualgraph.model.Relation;
import org.qualgraph.statistics.WeightedVector;

/**
 * What each of our roles asks for, as far as some postings and the vocabulary say. A skill weighs the more, the fewer
 * postings ask for it: {@code ln(1 + N / n)}.
 */
final class RoleTable {
    private final Map<ConceptId, Row> rows = new HashMap<>();

    /** What a role asks for, and its weighted shares. */
    record Row(RoleProfile profile, Map<String, Double> shares, WeightedVector vector) {

        /** The share that can be counted on: where there are postings enough that of postings, else the vocabulary helps. */
        double share(String skill) {
            return profile.isKnownByPostings()
                    ? (double) profile.count(skill) / profile.postings()
                    : shares.getOrDefault(skill, 0.0);
        }
    }

    /**
     * Makes the table.
     *
     * @param byRole what the postings of each role ask for, without those of roles below it
     * @param all what all postings ask for
     */
    RoleTable(RoleFamily family, Map<String, PostingTally> byRole, PostingTally all, PostingColumn column) {
        var vocabulary = family.vocabulary();
        var profiles = new HashMap<ConceptId, RoleProfile>();
        vocabulary.own().concepts().stream()
                .filter(concept -> concept.type() == ConceptType.ROLE)
                .map(Concept::id)
                .forEach(role -> profiles.put(role, new RoleProfile(role, 0, Map.of(), family.skills(role))));
        byRole.forEach((role, tally) -> {
            var id = new ConceptId(role);
            var skills = skills(tally.of(column));
            add(id, tally.postings(), skills, profiles);
            vocabulary
                    .closure(id, Relation.BROADER)
                    .forEach(broader -> add(broader, tally.postings(), skills, profiles));
        });
        put(profiles.values(), all.postings(), all.of(column));
    }

    private static Map<String, Long> skills(Map<String, Long> counts) {
        var skills = new HashMap<>(counts);
        skills.keySet().removeIf(value -> !Dimension.SKILL.holds(value));
        return skills;
    }

    private static void add(
            ConceptId role, long postings, Map<String, Long> skills, Map<ConceptId, RoleProfile> profiles) {
        profiles.computeIfPresent(role, (id, profile) -> profile.with(postings, skills));
    }

    private void put(Collection<RoleProfile> profiles, long postings, Map<String, Long> asked) {
        for (var profile : profiles) {
            var shares = profile.shares();
            var vector = WeightedVector.of(
                    shares, skill -> Math.log1p((postings + 1.0) / (asked.getOrDefault(skill, 0L) + 1)));
            rows.put(profile.role(), new Row(profile, shares, vector));
        }
    }

    /** The row of a role; of those of other taxonomies there is none. */
    Optional<Row> row(ConceptId role) {
        return Optional.ofNullable(rows.get(role));
    }

    Collection<Row> rows() {
        return rows.values();
    }
}

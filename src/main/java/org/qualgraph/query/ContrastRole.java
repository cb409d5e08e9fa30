package org.qualgraph.query;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Distinction;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.RoleCounts;
import org.qualgraph.query.RoleContrast.Skill;
import org.qualgraph.statistics.LogOdds;

/** Tells what the postings of a role ask for, and what of it those of its neighbours do not. */
public final class ContrastRole {
    private final RoleFigures figures;
    private final CountedPostings postings;
    private final RoleFamily family;

    ContrastRole(RoleFigures figures) {
        this.figures = figures;
        this.postings = figures.postings();
        this.family = new RoleFamily(postings.vocabulary());
    }

    /**
     * What a role asks for. It is compared with the other roles below its broader roles; where those have too few postings,
     * with those below the next rank, and in the end with all others.
     *
     * @throws UnknownConceptException where the role or a concept of the filter is not held
     * @throws RetiredConceptException where one is retired and nothing replaces it
     * @throws NotARoleException where it is none
     */
    public RoleContrast skills(RoleQuestion question) {
        var role = family.role(question.role()).id();
        var among = question.filter().ofRoles(Set.of());
        var counts = figures.counts(among);
        var neighbours = NeighbouringRoles.of(role, counts, family);
        var asked = new Asked(question, role, counts, neighbours.roles());
        var found = asked.found();
        var said = question.dimension() == Dimension.SKILL ? family.skills(role) : Map.<ConceptId, RoleDemand>of();
        var shown = Stream.concat(
                found.stream().sorted(order(question.order())).limit(question.limit()), asked.unasked(said));
        return new RoleContrast(
                postings.named(Dimension.ROLE, among, role.value(), asked.all, asked.all, Map.of()),
                neighbours.shown(postings, among),
                found.size(),
                shown.map(value -> asked.skill(value, said)).toList());
    }

    private static Comparator<Found> order(RoleQuestion.Order order) {
        Comparator<Found> byPostings = Comparator.comparingInt(found -> -found.asking());
        var first = switch (order) {
            case POSTINGS -> byPostings;
            case DISTINGUISHING ->
                Comparator.comparingDouble((Found found) ->
                                -found.distinction().map(Distinction::z).orElse(0.0))
                        .thenComparing(byPostings);
        };
        return first.thenComparing(Found::value);
    }

    /**
     * A value and how many ask for it.
     *
     * @param others how many postings of the neighbours do
     */
    private record Found(String value, int asking, int others, Optional<Distinction> distinction) {}

    /** What the postings of a role and of its neighbours ask for. */
    private final class Asked {
        private final Dimension dimension;
        private final PostingFilter filter;
        private final RoleCounts counts;
        private final Set<ConceptId> own;
        private final Map<String, Integer> here;
        private final Map<String, Integer> there;
        private final long all;
        private final long others;
        private final Map<Necessity, Map<String, Integer>> byNecessity = new EnumMap<>(Necessity.class);

        Asked(RoleQuestion question, ConceptId role, RoleCounts counts, Set<ConceptId> neighbours) {
            dimension = question.dimension();
            filter = question.filter().ofRoles(Set.of(role));
            this.counts = counts;
            own = family.withNarrower(Set.of(role));
            here = counts.named(dimension.column(filter), own);
            there = counts.named(dimension.column(filter), neighbours);
            all = counts.postings(own);
            others = counts.postings(neighbours);
        }

        List<Found> found() {
            return here.keySet().stream()
                    .filter(dimension::holds)
                    .map(this::found)
                    .toList();
        }

        private Found found(String value) {
            int asking = here.getOrDefault(value, 0);
            int asked = there.getOrDefault(value, 0);
            var distinction = all == 0 || others == 0 || asking + asked == 0
                    ? Optional.<Distinction>empty()
                    : Optional.of(LogOdds.of(asking, all, asked, others));
            return new Found(value, asking, asked, distinction);
        }

        /** What only the vocabulary says, the essential first. */
        Stream<Found> unasked(Map<ConceptId, RoleDemand> said) {
            return said.entrySet().stream()
                    .sorted(Map.Entry.<ConceptId, RoleDemand>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(skill -> skill.getKey().value())
                    .filter(skill -> !here.containsKey(skill))
                    .map(this::found);
        }

        Skill skill(Found found, Map<ConceptId, RoleDemand> said) {
            var byNecessities = new EnumMap<Necessity, Long>(Necessity.class);
            for (var necessity : Necessity.values()) {
                byNecessities.put(necessity, asking(found.value(), necessity));
            }
            return new Skill(
                    postings.named(dimension, filter, found.value(), found.asking(), all, byNecessities),
                    found.others(),
                    found.distinction(),
                    Optional.ofNullable(said.get(new ConceptId(found.value()))));
        }

        private long asking(String value, Necessity necessity) {
            return byNecessity
                    .computeIfAbsent(necessity, key -> counts.named(PostingColumn.asked(key), own))
                    .getOrDefault(value, 0);
        }
    }
}

package org.qualgraph.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Distinction;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Relation;
import org.qualgraph.query.RoleContrast.Neighbours;
import org.qualgraph.query.RoleContrast.Skill;
import org.qualgraph.statistics.LogOdds;

/** Tells what the postings of a role ask for, and what of it those of its neighbours do not. */
public final class ContrastRole {
    /** Fewer postings say little of what is usual among neighbours; then the next rank is taken. */
    static final int LEAST = 30;

    private static final int SHOWN = 10;

    private final CountedPostings postings;
    private final RoleFamily family;

    ContrastRole(CountedPostings postings) {
        this.postings = postings;
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
        var role = family.role(question.role());
        var others = question.filter().ofRoles(Set.of());
        var filter = others.ofRoles(Set.of(role.id()));
        var dimension = question.dimension();
        var tally = postings.tally(dimension, filter);
        var neighbours = neighbours(role, others);
        var there = neighbours.tally(dimension);
        var said = dimension == Dimension.SKILL ? family.skills(role.id()) : Map.<ConceptId, RoleDemand>of();
        var asked = postings.values(dimension, filter, tally).stream()
                .map(value -> skill(value, neighbours.postings(), there, said))
                .sorted(order(question.order()))
                .toList();
        var unasked = unasked(said, asked).map(value ->
                skill(named(filter, value, tally.postings()), neighbours.postings(), there, said));
        return new RoleContrast(
                postings.named(
                        Dimension.ROLE, others, role.id().value(), tally.postings(), tally.postings(), Map.of()),
                neighbours.shown(),
                asked.size(),
                Stream.concat(asked.stream().limit(question.limit()), unasked).toList());
    }

    private static Skill skill(
            CountedValue value, long others, Map<String, Long> there, Map<ConceptId, RoleDemand> said) {
        long asking = there.getOrDefault(value.value(), 0L);
        var distinction = value.of() == 0 || others == 0 || value.postings() + asking == 0
                ? Optional.<Distinction>empty()
                : Optional.of(LogOdds.of(value.postings(), value.of(), asking, others));
        return new Skill(value, asking, distinction, Optional.ofNullable(said.get(new ConceptId(value.value()))));
    }

    private static Comparator<Skill> order(RoleQuestion.Order order) {
        Comparator<Skill> byPostings = Comparator.comparingLong(skill -> -skill.asked().postings());
        var first = switch (order) {
            case POSTINGS -> byPostings;
            case DISTINGUISHING ->
                Comparator.comparingDouble((Skill skill) ->
                                -skill.distinction().map(Distinction::z).orElse(0.0))
                        .thenComparing(byPostings);
        };
        return first.thenComparing(skill -> skill.asked().value());
    }

    /** What only the vocabulary says, the essential first. */
    private static Stream<ConceptId> unasked(Map<ConceptId, RoleDemand> said, List<Skill> asked) {
        var known = asked.stream().map(skill -> skill.asked().value()).collect(Collectors.toSet());
        return said.entrySet().stream()
                .filter(skill -> !known.contains(skill.getKey().value()))
                .sorted(Map.Entry.<ConceptId, RoleDemand>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private CountedValue named(PostingFilter filter, ConceptId skill, long of) {
        return postings.named(Dimension.SKILL, filter, skill.value(), 0, of, Map.of());
    }

    private Compared neighbours(ConceptReference role, PostingFilter filter) {
        var byRole = postings.statistics()
                .tally(postings.counted(filter), Set.of(PostingColumn.ROLE))
                .of(PostingColumn.ROLE);
        var own = family.withNarrower(Set.of(role.id()));
        for (var rank : family.ranks(role.id())) {
            var roles = family.withNarrower(rank);
            roles.removeAll(own);
            var compared = new Compared(rank, roles, byRole, filter);
            if (compared.postings() >= LEAST) {
                return compared;
            }
        }
        var all = byRole.keySet().stream().map(ConceptId::new).collect(Collectors.toCollection(HashSet::new));
        all.removeAll(own);
        return new Compared(List.of(), all, byRole, filter);
    }

    /**
     * Roles that one is compared with.
     *
     * @param byRole the postings of every role
     */
    private final class Compared {
        private final List<ConceptId> below;
        private final Set<ConceptId> roles;
        private final Map<String, Long> byRole;
        private final PostingFilter filter;

        Compared(List<ConceptId> below, Set<ConceptId> roles, Map<String, Long> byRole, PostingFilter filter) {
            this.below = below;
            this.roles = roles;
            this.byRole = byRole;
            this.filter = filter;
        }

        long postings() {
            return postings(roles);
        }

        private long postings(Set<ConceptId> some) {
            return some.stream()
                    .mapToLong(role -> byRole.getOrDefault(role.value(), 0L))
                    .sum();
        }

        /** How many of their postings ask for each thing. */
        Map<String, Long> tally(Dimension dimension) {
            if (postings() == 0) {
                return Map.of();
            }
            var column = dimension.column(filter);
            return postings.statistics()
                    .tally(postings.counted(filter).ofRoles(roles), Set.of(column))
                    .of(column);
        }

        Neighbours shown() {
            var whole = roles.stream().filter(this::isWhole).collect(Collectors.toSet());
            var values = whole.stream()
                    .filter(role -> family.vocabulary().closure(role, Relation.BROADER).stream()
                            .noneMatch(whole::contains))
                    .map(role -> postings.named(
                            Dimension.ROLE, filter, role.value(), postings(withNarrower(role)), postings(), Map.of()))
                    .filter(value -> value.postings() > 0)
                    .sorted(Comparator.comparingLong((CountedValue value) -> -value.postings())
                            .thenComparing(CountedValue::value));
            return new Neighbours(
                    postings.references().references(below),
                    postings(),
                    values.limit(SHOWN).toList());
        }

        /** Whether all that has postings of a role and those below it is compared. */
        private boolean isWhole(ConceptId role) {
            return !below.contains(role)
                    && withNarrower(role).stream()
                            .allMatch(each -> roles.contains(each) || !byRole.containsKey(each.value()));
        }

        private Set<ConceptId> withNarrower(ConceptId role) {
            return family.withNarrower(Set.of(role));
        }
    }
}

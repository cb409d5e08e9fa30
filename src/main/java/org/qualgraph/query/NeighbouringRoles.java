package org.qualgraph.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Relation;
import org.qualgraph.model.RoleCounts;
import org.qualgraph.query.RoleContrast.Neighbours;

/**
 * The roles that one is compared with: the others below its broader roles, those included; where they have too few
 * postings, those below the next rank, and in the end all others.
 *
 * @param below the broader roles below which they all are, empty where they are all others
 */
record NeighbouringRoles(List<ConceptId> below, Set<ConceptId> roles, RoleCounts counts, RoleFamily family) {
    /** Fewer postings say little of what is usual among neighbours. */
    static final int LEAST = 30;

    private static final int SHOWN = 10;

    static NeighbouringRoles of(ConceptId role, RoleCounts counts, RoleFamily family) {
        var own = family.withNarrower(Set.of(role));
        for (var rank : family.ranks(role)) {
            var others = family.withNarrower(rank);
            others.removeAll(own);
            if (counts.postings(others) >= LEAST) {
                return new NeighbouringRoles(rank, others, counts, family);
            }
        }
        var others = new HashSet<>(counts.roles());
        others.removeAll(own);
        return new NeighbouringRoles(List.of(), others, counts, family);
    }

    /** What people are told of them: those with the most postings that are below no other of them. */
    Neighbours shown(CountedPostings postings, PostingFilter filter) {
        var held = new HashSet<>(counts.roles());
        var whole = roles.stream().filter(role -> isWhole(role, held)).collect(Collectors.toSet());
        long all = counts.postings(roles);
        var values = whole.stream()
                .filter(role -> family.vocabulary().closure(role, Relation.BROADER).stream()
                        .noneMatch(whole::contains))
                .map(role -> postings.named(
                        Dimension.ROLE,
                        filter,
                        role.value(),
                        counts.postings(family.withNarrower(Set.of(role))),
                        all,
                        Map.of()))
                .filter(value -> value.postings() > 0)
                .sorted(Comparator.comparingLong((CountedValue value) -> -value.postings())
                        .thenComparing(CountedValue::value));
        return new Neighbours(
                postings.references().references(below),
                all,
                values.limit(SHOWN).toList());
    }

    /** Whether all that has postings of a role and those below it is compared. */
    private boolean isWhole(ConceptId role, Set<ConceptId> held) {
        return !below.contains(role)
                && family.withNarrower(Set.of(role)).stream()
                        .allMatch(each -> roles.contains(each) || !held.contains(each));
    }
}

package org.qualgraph.query;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Relation;

/**
 * Finds the roles that ask for much the same as one, and what is missing on the way to each. Those above and below it are
 * left out, since their postings are its own and {@link ContrastRole} tells them apart; so are families of roles.
 */
public final class FindSimilarRoles {
    /** A role at the top with so many right below it is no role of its own: an engineer, a manager, an intern. */
    private static final int FAMILY = 5;

    private final RoleFigures figures;
    private final CountedPostings postings;
    private final RoleFamily family;
    private @Nullable RoleTable ofAll;

    FindSimilarRoles(RoleFigures figures) {
        this.figures = figures;
        this.postings = figures.postings();
        this.family = new RoleFamily(postings.vocabulary());
    }

    /**
     * The most similar roles.
     *
     * @param filter among which postings; roles that it names do not count
     * @throws UnknownConceptException where the role or a concept of the filter is not held
     * @throws RetiredConceptException where one is retired and nothing replaces it
     * @throws NotARoleException where it is none
     */
    public SimilarRoles similar(ConceptId role, PostingFilter filter, int limit) {
        var reference = family.role(role);
        var others = filter.ofRoles(Set.of());
        var table = table(others);
        var here = table.row(reference.id()).orElseThrow(() -> new NotARoleException(reference));
        var beside = new RoleComparison.Given(postings, others, table, here.profile());
        var nested = nested(reference.id());
        var similar = table.rows().stream()
                .filter(row -> !nested.contains(row.profile().role())
                        && !isFamily(row.profile().role()))
                .map(row -> new Candidate(row, here.vector().cosine(row.vector())))
                .filter(candidate -> candidate.likeness() > 0)
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                        .thenComparing(candidate -> candidate.row().profile().role()))
                .limit(limit)
                .map(candidate -> new RoleComparison(beside, candidate.row().profile(), candidate.likeness())
                        .similarRole(here.vector(), candidate.row().vector()))
                .toList();
        return new SimilarRoles(beside.role(here.profile()), similar);
    }

    private Set<ConceptId> nested(ConceptId role) {
        var nested = family.withNarrower(Set.of(role));
        nested.addAll(postings.vocabulary().closure(role, Relation.BROADER));
        return nested;
    }

    private boolean isFamily(ConceptId role) {
        var vocabulary = postings.vocabulary();
        return vocabulary.targets(role, Relation.BROADER).isEmpty()
                && vocabulary.sources(role, Relation.BROADER).size() >= FAMILY;
    }

    private record Candidate(RoleTable.Row row, double likeness) {}

    private RoleTable table(PostingFilter filter) {
        return filter.equals(PostingFilter.ALL) ? tableOfAll() : made(filter);
    }

    /** The table of all postings, made when it is asked for first. */
    private synchronized RoleTable tableOfAll() {
        var known = ofAll;
        if (known == null) {
            known = made(PostingFilter.ALL);
            ofAll = known;
        }
        return known;
    }

    private RoleTable made(PostingFilter filter) {
        var column = Dimension.SKILL.column(filter);
        return new RoleTable(family, figures.counts(filter, column), column);
    }
}

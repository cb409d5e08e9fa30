package org.qualgraph.query;

import java.util.Set;
import org.qualgraph.model.Related;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.RelatedConcepts.RelatedConcept;
import org.qualgraph.relatedness.Relatedness;

/** Walks from concepts to those that are related to them, with the reasons. */
public final class FindRelated {
    /** So many are ranked where only those with certain reasons are wanted. */
    private static final int RANKED = 10_000;

    private final References references;
    private final Relatedness relatedness;

    FindRelated(Vocabulary vocabulary, Relatedness relatedness) {
        this.references = new References(vocabulary);
        this.relatedness = relatedness;
    }

    /**
     * The related concepts, best first. A given concept that is retired stands for what replaces it.
     *
     * @throws UnknownConceptException where one of the given concepts is not held
     * @throws RetiredConceptException where one is retired and nothing replaces it
     */
    public RelatedConcepts related(RelatedQuestion question) {
        var given = question.concepts().stream()
                .map(references::required)
                .distinct()
                .toList();
        var ids = given.stream().map(ConceptReference::id).toList();
        var ranked = question.kinds().isEmpty() ? question.limit() : RANKED;
        var related = relatedness.related(ids, question.types(), ranked).stream()
                .filter(candidate -> hasReason(candidate, question.kinds()))
                .flatMap(candidate -> references.reference(candidate.id()).stream()
                        .map(concept -> new RelatedConcept(concept, candidate.score(), candidate.reasons())))
                .limit(question.limit())
                .toList();
        return new RelatedConcepts(given, related);
    }

    private static boolean hasReason(Related candidate, Set<ReasonKind> kinds) {
        return kinds.isEmpty() || candidate.reasons().stream().anyMatch(reason -> kinds.contains(reason.kind()));
    }
}

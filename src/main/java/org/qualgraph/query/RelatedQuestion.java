package org.qualgraph.query;

import java.util.List;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.Related.ReasonKind;

/**
 * What is related to some concepts?
 *
 * @param types the kinds of concept that are wanted; all where empty
 * @param kinds the kinds of reason of which one must be there; any where empty
 * @param postings which postings count; what the vocabulary says does not depend on them
 * @param choice which of the related concepts are wanted
 * @param limit the most answers wanted, from 1 to 1,000
 */
public record RelatedQuestion(
        List<ConceptId> concepts,
        Set<ConceptType> types,
        Set<ReasonKind> kinds,
        PostingFilter postings,
        Choice choice,
        int limit) {

    /** Which of the related concepts are wanted. */
    public enum Choice {
        STRONGEST,
        /** Strong ones that are unlike each other. */
        DIVERSE
    }

    public RelatedQuestion {
        concepts = List.copyOf(concepts);
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be from 1 to 1000, not " + limit);
        }
    }

    /** The strongest, whatever the postings. */
    public RelatedQuestion(List<ConceptId> concepts, Set<ConceptType> types, Set<ReasonKind> kinds, int limit) {
        this(concepts, types, kinds, PostingFilter.ALL, Choice.STRONGEST, limit);
    }

    /** Anything that is related to one concept. */
    public static RelatedQuestion of(ConceptId concept, int limit) {
        return new RelatedQuestion(List.of(concept), Set.of(), Set.of(), limit);
    }
}

package org.qualgraph.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A concept that is related to others, with every reason for it.
 *
 * @param score from 0 to 1
 * @param reasons heaviest first
 */
public record Related(ConceptId id, double score, List<Reason> reasons) {

    /** The sorts of evidence for a relation. */
    public enum ReasonKind {
        BROADER,
        NARROWER,
        CURATED,
        IMPLIES,
        /** Asked for by the same postings. */
        CO_REQUIRED,
        /** Alike in their place in the taxonomy. */
        SIMILAR,
        /** Named by postings as alternatives in one set. */
        SUBSTITUTE,
        /** Asked for by the postings that are most like what is given. */
        SIMILAR_POSTINGS,
        /** Asked for in the same company, be it together or not. */
        CONTEXT,
        VENUE,
        ROLE
    }

    /**
     * One piece of evidence.
     *
     * @param weight its share of the score, from 0 to 1
     * @param postings how many postings stand behind it, where it comes from postings
     * @param text a sentence for people
     */
    public record Reason(ReasonKind kind, double weight, OptionalInt postings, String text) {}

    public Related {
        reasons = List.copyOf(reasons);
    }
}

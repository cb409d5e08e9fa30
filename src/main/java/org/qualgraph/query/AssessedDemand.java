package org.qualgraph.query;

import java.util.List;
import java.util.Set;

/**
 * A demand and how the profile stands to it.
 *
 * @param concepts one match a concept of the demand, in its order
 * @param parts one assessment a part of the demand, in its order
 * @param unchecked what else the demand says that a list of concepts cannot answer
 */
public record AssessedDemand(
        Demand demand,
        GapStatus status,
        List<ConceptMatch> concepts,
        List<AssessedDemand> parts,
        Set<Unchecked> unchecked) {

    /** What is asked for beyond concepts. */
    public enum Unchecked {
        MINIMUM_YEARS,
        /** A degree must be completed, or may be in progress. */
        DEGREE_STATUS,
        /** The degree is missing and equivalent experience would do. */
        OR_EQUIVALENT
    }

    public AssessedDemand {
        concepts = List.copyOf(concepts);
        parts = List.copyOf(parts);
        unchecked = Set.copyOf(unchecked);
    }
}

package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A demand and how the profile stands to it.
 *
 * @param concepts one match a concept of the demand, in its order
 * @param parts one assessment a part of the demand, in its order
 * @param unchecked what else the demand says that the profile does not answer
 * @param years years of work in all, where the demand asks for them and the profile says
 * @param gaps why it is not met, beside its concepts and parts
 */
public record AssessedDemand(
        Demand demand,
        GapStatus status,
        List<ConceptMatch> concepts,
        List<AssessedDemand> parts,
        Set<Unchecked> unchecked,
        Optional<YearsMatch> years,
        Set<Gap> gaps) {

    /** Why a demand is only nearly met though nothing that it names is. */
    public enum Gap {
        /** The degree is held, in another field. */
        OTHER_FIELD,
        /** It is not met, and an equivalent will do. */
        EQUIVALENT_NEEDED
    }

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
        gaps = Set.copyOf(gaps);
    }

    /** Why it is met otherwise than by what it names, or only nearly; where it is unmet, what comes near. */
    public List<GapReason> reasons() {
        return new GapReasons(this).list();
    }
}

package org.qualgraph.query;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why something is met otherwise than by itself, or only nearly.
 *
 * @param text a sentence
 * @param wanted the concept that is asked for
 * @param held what the profile has in its place
 * @param postings how many postings say so, where they do
 */
public record GapReason(
        Kind kind,
        String text,
        Optional<ConceptReference> wanted,
        Optional<ConceptReference> held,
        OptionalInt postings) {

    /** The sorts of reason: the ways between concepts, and what falls short. */
    public enum Kind {
        HIGHER_DEGREE,
        IMPLIES,
        NARROWER,
        EQUAL_DEGREE,
        SUBSTITUTE,
        BROADER,
        RELATED,
        LOWER_DEGREE,
        FEWER_YEARS,
        DEGREE_IN_PROGRESS,
        OTHER_FIELD,
        EQUIVALENT_NEEDED
    }
}

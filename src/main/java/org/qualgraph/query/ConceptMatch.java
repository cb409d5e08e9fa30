package org.qualgraph.query;

import java.util.Optional;
import java.util.OptionalInt;
import org.qualgraph.model.DegreeStatus;

/**
 * How a profile stands to one concept.
 *
 * @param via what of the profile comes closest; empty where nothing does
 * @param years how long that has been done, where so many years are asked for and the profile says
 * @param degreeStatus in progress, where the degree that comes closest is and should not be
 */
public record ConceptMatch(
        ConceptReference concept,
        GapStatus status,
        Optional<Via> via,
        Optional<YearsMatch> years,
        Optional<DegreeStatus> degreeStatus) {

    /**
     * A concept of the profile and how it leads to the one that is asked for.
     *
     * @param postings how many name the two as alternatives, where that is the way
     */
    public record Via(ViaKind kind, ConceptReference held, OptionalInt postings) {}

    /** The ways from what is held to what is asked for, closest first. */
    public enum ViaKind {
        /** It is held itself. */
        EXACT,
        /** A degree of a higher level is held. */
        HIGHER_DEGREE,
        /** What is held implies it, in practice. */
        IMPLIES,
        /** A special case of it is held. */
        NARROWER,
        /** Another degree of the same level is held. */
        EQUAL_DEGREE,
        /** Postings name what is held as an alternative to it. */
        SUBSTITUTE,
        /** The next more general concept is held. */
        BROADER,
        /** A concept that is curated as related is held. */
        RELATED,
        /** The degree of the next lower level is held. */
        LOWER_DEGREE
    }
}

package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/**
 * A place of a posting where words stand as qualifications do, and no concept is known for all of them.
 *
 * @param surface the characters of the span
 * @param sentence where it stands
 * @param places how it stands there; one at least
 * @param isAmongQualifications whether its section asks for something
 * @param neighbours the concepts that stand beside it in a list, the nearest first
 * @param inside the link that some of its words are
 * @param spelledOut the concept whose name it abbreviates, or that abbreviates it, beside it in brackets
 * @param probability how likely a reader would mark it as asked for, 0 where that is not known
 */
public record Sighting(
        Span span,
        String surface,
        Span sentence,
        Set<Place> places,
        boolean isAmongQualifications,
        LetterCase letterCase,
        List<ConceptId> neighbours,
        Optional<Mention> inside,
        Optional<ConceptId> spelledOut,
        double probability) {

    public Sighting {
        places = Set.copyOf(places);
        neighbours = List.copyOf(neighbours);
    }

    /** How a term stands in its sentence. */
    public enum Place {
        /** In a list in which two qualifications or more are known, and at least half of them. */
        LISTED,
        /** In a list in which fewer are known. */
        NEAR_KNOWN,
        /** Behind "experience with" and the like. */
        ASKED,
        /** As an entry of a bulleted list of its own. */
        ALONE,
        /** A name behind "with" or "using". */
        NAMED
    }

    /** How it is written. */
    public enum LetterCase {
        LOWER,
        /** With capitals that its place explains: at the start of a sentence, or among words that all have them. */
        EXPLAINED,
        /** With a capital at the start of a word. */
        CAPITALISED,
        /** With capitals or digits inside a word. */
        MARKED
    }
}

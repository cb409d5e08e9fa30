package org.qualgraph.extraction;

import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Span;

/**
 * A candidate that names its concept, and why it was taken.
 *
 * @param support the surroundings that an ambiguous name needs
 */
record Link(Candidate candidate, Support support) {

    /** What speaks for a link. */
    enum Support {
        /** The name means nothing else. */
        PLAIN,
        /** The concept is named surely elsewhere in the posting. */
        NAMED_ELSEWHERE,
        /** A word that decides for the concept stands near. */
        CONTEXT_WORD,
        /** A sure name of the same type stands beside it in a list. */
        LIST_NEIGHBOUR,
        /** It is like the name, stands between two others in a list, and is no word that is known. */
        MISSPELT,
        /** Nothing but its spelling; it is for the score to say whether that is enough. */
        NONE
    }

    Span span() {
        return candidate.span();
    }

    Concept concept() {
        return candidate.name().concept();
    }
}

package org.qualgraph.extraction;

import org.qualgraph.model.Span;

/**
 * Why concepts form a set: the words that say so.
 *
 * @param span the connective or count; empty, at the start of the set, where only the list itself says so
 */
record SetCue(Says says, Span span) {

    /** What the words say. */
    enum Says {
        /** "and", commas, or nothing: all are wanted. */
        ALL,
        /** "or", a slash: one is enough. */
        ANY,
        /** "at least two of": a number is enough. */
        COUNT,
        /** "such as", a bracket: the names are examples, of which one is enough. */
        EXAMPLES
    }
}

package org.qualgraph.extraction;

import org.qualgraph.model.Span;

/**
 * A line of a posting that is not blank.
 *
 * @param content its characters without indentation, bullet and trailing blanks
 * @param indent columns before the bullet or the text
 * @param mark the bullet or number that opens it, with digits and letters given as {@code 1} and {@code a}; empty for
 *     none
 * @param gap how many blank lines stand before it
 */
record Line(Span content, int indent, String mark, int gap) {

    boolean bulleted() {
        return !mark.isEmpty();
    }

    /** A part of it. */
    Line part(Span content) {
        return new Line(content, indent, mark, gap);
    }
}

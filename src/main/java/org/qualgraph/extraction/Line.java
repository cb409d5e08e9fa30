package org.qualgraph.extraction;

import org.qualgraph.model.Span;

/**
 * A line of a posting that is not blank.
 *
 * @param content its characters without indentation, bullet and trailing blanks
 * @param indent columns before the bullet or the text
 * @param bulleted whether a bullet or a number opens it
 */
record Line(Span content, int indent, boolean bulleted) {}

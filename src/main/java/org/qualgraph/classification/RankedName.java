package org.qualgraph.classification;

import org.qualgraph.model.Span;

/**
 * A name that a passage has words of.
 *
 * @param worth comparable within a scheme
 * @param span where in the passage the words are
 */
record RankedName(Name name, float worth, Span span) {}

package org.qualgraph.analysis;

import org.qualgraph.model.Span;

/**
 * A word of a text.
 *
 * @param form its normal form, under which it equals the same word of a label
 */
public record Token(Span span, String form) {}

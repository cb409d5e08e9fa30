package org.qualgraph.analysis;

import org.qualgraph.model.Span;

/**
 * A word of a text that says something, in the two forms under which it can equal a word of another text.
 *
 * @param base without inflection: {@code developed} → {@code develop}, {@code pipelines} → {@code pipeline}
 * @param stem without derivation too: {@code developer}, {@code development} → {@code develop}; need not be a word
 */
public record Word(Span span, String base, String stem) {}

package org.qualgraph.model;

/**
 * A sentence in which a term stands.
 *
 * @param place the posting: its identifier, or its file and number
 * @param sentence where it is long, the part of it around the term
 * @param term where the term stands in it
 */
public record TermContext(String place, String sentence, Span term) {}

package org.qualgraph.model;

import java.util.Optional;

/**
 * What a posting asks candidates to know, in its own words, whether or not a concept is known for it.
 *
 * @param surface the characters of the span
 * @param concept what it is linked to, where it is one name and nothing more
 * @param score how likely a reader would mark just these characters, from 0 to 1
 */
public record Term(Span span, String surface, Optional<ConceptId> concept, double score) {}

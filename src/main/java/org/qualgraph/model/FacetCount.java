package org.qualgraph.model;

/**
 * How many postings share a value.
 *
 * @param value the identifier of a concept, the name of a corpus, or a month such as {@code 2026-03}
 */
public record FacetCount(String value, long postings) {}

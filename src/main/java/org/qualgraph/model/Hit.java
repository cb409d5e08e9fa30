package org.qualgraph.model;

/**
 * A concept that answers a lookup.
 *
 * @param source the taxonomy that it comes from, as {@link Concept#source()}
 * @param label its preferred label
 * @param matched the label that answered
 * @param score from 0 to 1, comparable between queries
 */
public record Hit(
        ConceptId id, ConceptType type, String source, String label, String matched, MatchClass match, double score) {}

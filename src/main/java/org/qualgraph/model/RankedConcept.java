package org.qualgraph.model;

import java.util.Optional;

/**
 * A concept that a passage of text may be about.
 *
 * @param label its preferred label
 * @param score from 0 to 1, more where more and rarer words agree; it is no probability
 * @param matched the name of which the words are in the passage
 * @param via the concept that has this name, where it is another one that matches this one or is narrower
 * @param span the stretch of the passage that holds the words
 */
public record RankedConcept(
        ConceptId id,
        ConceptType type,
        String source,
        String label,
        double score,
        String matched,
        Optional<ConceptId> via,
        Span span) {}

package org.qualgraph.model;

import java.util.OptionalInt;

/**
 * A concept that answers a lookup.
 *
 * @param source the taxonomy that it comes from, as {@link Concept#source()}
 * @param label its preferred label
 * @param matched the label that answered, or the preferred one where that is hidden
 * @param kind the kind of the label that answered
 * @param language the language of the label that answered, as a BCP 47 tag
 * @param edits how many typos part the query from that label, spaces and dots aside; empty where these are too many to say
 * @param score from 0 to 1, comparable between queries: above 0.9 for the name itself, else 0.9 times how likely it is
 *     what was meant
 */
public record Hit(
        ConceptId id,
        ConceptType type,
        String source,
        String label,
        String matched,
        LabelKind kind,
        String language,
        MatchClass match,
        OptionalInt edits,
        double score) {}

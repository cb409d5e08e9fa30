package org.qualgraph.ontology;

import java.util.Comparator;

/**
 * One difference between two releases of an ontology. Changes stand in the order of their kind, then of what they are of.
 *
 * @param id the concept, such as {@code skill/python}, or the term, such as {@code qg:implies}
 * @param property as a prefixed name, with the language of the texts: {@code skos:altLabel@en}; empty for a term that
 *     came or went whole
 * @param before what the old release said, empty where it said nothing
 * @param after what the new one says, empty where it says nothing
 */
public record OntologyChange(Kind kind, String id, String property, String before, String after)
        implements Comparable<OntologyChange> {
    private static final Comparator<OntologyChange> ORDER = Comparator.comparing(OntologyChange::kind)
            .thenComparing(OntologyChange::id)
            .thenComparing(OntologyChange::property)
            .thenComparing(OntologyChange::before)
            .thenComparing(OntologyChange::after);

    /** What happened, the gravest first. */
    public enum Kind {
        /** An error: an identifier that was released never goes away. */
        CONCEPT_DROPPED,
        /** Deprecated from now on; {@link OntologyChange#after()} is what replaces it. */
        CONCEPT_RETIRED,
        CONCEPT_RESTORED,
        CONCEPT_ADDED,
        /** It has another preferred label. */
        CONCEPT_RENAMED,
        LABEL_REMOVED,
        LABEL_ADDED,
        /** A definition or scope note. */
        NOTE_CHANGED,
        LINK_REMOVED,
        LINK_ADDED,
        /** Any other text or number. */
        VALUE_CHANGED,
        TERM_DROPPED,
        TERM_ADDED,
        TERM_CHANGED
    }

    @Override
    public int compareTo(OntologyChange other) {
        return ORDER.compare(this, other);
    }
}

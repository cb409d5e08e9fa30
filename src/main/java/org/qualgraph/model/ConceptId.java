package org.qualgraph.model;

/**
 * The identifier of a concept: a path below the base IRI, such as {@code skill/ml-compilers}, or for an imported concept
 * the whole IRI of its source.
 */
public record ConceptId(String value) implements Comparable<ConceptId> {

    /** The base of every IRI that QualGraph mints. */
    public static final String BASE = "https://w3id.org/qualgraph/";

    public ConceptId {
        if (value.isBlank() || value.startsWith(BASE)) {
            throw new IllegalArgumentException("Not a concept identifier: \"" + value + "\"");
        }
    }

    /** The identifier of the concept with this IRI. */
    public static ConceptId ofIri(String iri) {
        return new ConceptId(iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri);
    }

    /** The identifier of a concept of our own. */
    public static ConceptId of(ConceptType type, String slug) {
        return new ConceptId(type.segment() + "/" + slug);
    }

    /** The whole IRI. */
    public String iri() {
        return value.indexOf(':') >= 0 ? value : BASE + value;
    }

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

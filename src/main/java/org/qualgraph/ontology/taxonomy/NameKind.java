package org.qualgraph.ontology.taxonomy;

/** What sort of name a concept has by a text, best first. */
enum NameKind {
    PREFERRED,
    /** A name outside SKOS, such as {@code rdfs:label}: the preferred one where there is no better. */
    TITLE,
    ALTERNATIVE,
    HIDDEN
}

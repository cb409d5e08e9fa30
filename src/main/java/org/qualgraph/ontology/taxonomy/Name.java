package org.qualgraph.ontology.taxonomy;

/**
 * A name as a file has it.
 *
 * @param language a BCP 47 tag, empty where the file tells none
 */
record Name(Kind kind, String text, String language) {
    /** Longer text is no name, and no index could hold it. */
    static final int LONGEST = 1000;

    /** What sort of name a text is, best first. */
    enum Kind {
        PREFERRED,
        /** A name outside SKOS, such as {@code rdfs:label}: the preferred one where there is no better. */
        TITLE,
        ALTERNATIVE,
        HIDDEN
    }

    Name {
        text = Text.label(text);
    }

    /** Whether a concept can be called so: it is neither blank, nor too long, nor a misspelling. */
    boolean isLabel() {
        return kind != Kind.HIDDEN && !text.isEmpty() && text.length() <= LONGEST;
    }
}

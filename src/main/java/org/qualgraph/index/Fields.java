package org.qualgraph.index;

/** The fields of a label's document. */
final class Fields {
    /** Term: the label as written, but for case. */
    static final String WRITTEN = "written";
    /** Terms: the normalised forms, with umlauts folded either way. */
    static final String NORMAL = "normal";
    /** Terms: the normalised forms without spaces and dots. */
    static final String SKELETON = "skeleton";
    /** Terms: the first one to three characters of the normalised forms. */
    static final String BEGINNING = "beginning";
    /** Terms: the words of the normalised forms. */
    static final String WORD = "word";
    /** Terms: trigrams of the words of the normalised forms. */
    static final String TRIGRAM = "trigram";

    /** Sorted value: the identifier of the concept. */
    static final String CONCEPT = "concept";
    /** Sorted value: the taxonomy that the concept comes from. */
    static final String SOURCE = "source";
    /** Sorted value: the language of the label. */
    static final String LANGUAGE = "language";
    /** Binary value: the preferred label of the concept. */
    static final String PREFERRED = "preferred";
    /** Binary value: the label. */
    static final String LABEL = "label";
    /** Binary value: the normalised forms, a line each. */
    static final String FORMS = "forms";
    /** Numeric value: {@link LabelTraits} in one number. */
    static final String TRAITS = "traits";

    private Fields() {}
}

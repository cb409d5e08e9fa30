package org.qualgraph.index.posting;

import java.util.Locale;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingColumn;

/** The fields of a posting's document. */
final class PostingFields {
    /** Term, stored: the identifier. */
    static final String ID = "id";
    /** Numeric values: the digits of the identifier, the first 16 and the last 4, in their order. */
    static final String ID_BEGINNING = "id-beginning";

    static final String ID_END = "id-end";
    /** Term: the identifier and the fingerprint of the content. */
    static final String VERSION = "version";

    /** Terms with positions: the words of the title. */
    static final String TITLE_WORDS = "title-words";
    /** Terms with positions: the words of the title, then those of the text, of the places and of the employer. */
    static final String WORDS = "words";

    /** Terms: the concepts that are asked for in any way. */
    static final String ASKED = "asked";
    /** Term, stored: the role. */
    static final String ROLE = "role";

    static final String ORGANIZATION = "organization";
    /** Term, stored: the corpus. */
    static final String CORPUS = "corpus";

    static final String MONTH = "month";
    /** Numeric value: the day of posting, counted from 1970. */
    static final String DAY = "day";

    /** Binary value: what it asks for, as {@link ShapeCode} writes it. */
    static final String SHAPE = "shape";
    /** Values: the concepts that {@link #SHAPE} names by their place among them. */
    static final String SHAPE_CONCEPTS = "shape-concepts";
    /** Term: that it repeats no other posting. */
    static final String ORIGINAL = "original";
    /** Terms: the places. */
    static final String PLACE = "place";
    /** Terms: in what its pay is stated, such as {@code EUR/year}. */
    static final String PAY = "pay";
    /** Set of values: each range of pay that it states. */
    static final String PAY_RANGE = "pay-range";

    /** Stored only. */
    static final String TITLE = "title";

    static final String ORGANIZATION_NAME = "organization-name";
    static final String DATE = "date";
    static final String DUPLICATE_OF = "duplicate-of";
    /** How the words of the text were read. */
    static final String READING = "reading";

    static final String TEXT = "text";

    private PostingFields() {}

    /** Terms: the concepts that are asked for so. */
    static String asked(Necessity necessity) {
        return switch (necessity) {
            case MINIMUM -> "requires";
            case PREFERRED -> "prefers";
            case MENTIONED -> "mentions";
        };
    }

    /** Sets of values: what is counted. */
    static String values(PostingColumn column) {
        return "values-" + column.name().toLowerCase(Locale.ROOT);
    }
}

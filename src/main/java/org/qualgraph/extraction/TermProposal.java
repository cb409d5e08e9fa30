package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.model.Mention;

/**
 * Words that could be a term.
 *
 * @param first the first of its words
 * @param last the last of its words
 * @param mention the link that it holds, where it holds one
 */
record TermProposal(int first, int last, Shape shape, TermGroup group, Optional<Mention> mention) {

    /** How its characters were chosen. */
    enum Shape {
        /** The characters of a link. */
        MENTION,
        /** A link and the words before it that belong to it: <i>relational</i> databases. */
        WITH_WORD_BEFORE,
        /** A link and the word behind it: Linux <i>programming</i>. */
        WITH_WORD_BEHIND,
        /** A degree with its fields. */
        DEGREE_PHRASE,
        /** Words where a skill is asked for. */
        ASKED
    }

    boolean overlaps(TermProposal other) {
        return first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }
}

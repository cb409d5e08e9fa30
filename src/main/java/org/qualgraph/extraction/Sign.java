package org.qualgraph.extraction;

import org.qualgraph.model.Span;

/**
 * One piece of an item as the grammar of sets sees it.
 *
 * @param value of a {@link Kind#NAME} the index of its mention, of {@link Kind#YEARS} that of its count, of a count or a
 *     number that number, of a {@link Kind#LEVEL} its ordinal; else 0
 */
record Sign(Kind kind, Span span, int value) {

    /** What a piece does in a list. */
    enum Kind {
        NAME,
        COMMA,
        AND,
        OR,
        SLASH,
        COLON,
        /** The end of a clause or a line. */
        STOP,
        OPEN,
        CLOSE,
        /** "such as", "e.g.": examples follow. */
        EXAMPLES,
        /** "including": parts follow, all of which are meant. */
        INCLUDING,
        /** "preferably": what follows is an advantage only. */
        PREFERABLY,
        /** "preferred", "a plus": what stands before is an advantage only. */
        PREFERRED,
        /** "required", "a minimum": what stands before is indispensable. */
        REQUIRED,
        EITHER,
        BOTH,
        /** "at least two of": a count of what follows. */
        COUNT_OF,
        /** "two languages": a count of what examples follow of. */
        COUNT,
        FOLLOWING,
        YEARS,
        NUMBER,
        LEVEL,
        /** "similar", "equivalent", "other": what follows is not named. */
        SIMILAR,
        /** "knowledge", "familiarity": a new sort of demand, to which years said before do not belong. */
        KNOWLEDGE,
        /** "good", "strong": a level said before does not hold any more. */
        QUALITY,
        PREPOSITION,
        /** A word with which another thought begins: no list goes on beyond it. */
        BARRIER,
        WORD
    }

    boolean is(Kind other) {
        return kind == other;
    }
}

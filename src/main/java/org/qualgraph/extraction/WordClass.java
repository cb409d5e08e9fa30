package org.qualgraph.extraction;

import java.util.Map;

/** What a word does beside the name of a skill. The first eleven are lists of words, in {@code word-classes.txt}. */
enum WordClass {
    /** {@code experience}, {@code knowledge}: what is asked for stands before it, or behind it and a preposition. */
    CUE_NOUN,
    /** {@code familiar}, {@code proficient}. */
    CUE_ADJECTIVE,
    /** What a person or a group is called: {@code engineer}, {@code team}. */
    ROLE,
    /** Says how good or how wanted something is: {@code strong}, {@code hands-on}. */
    PRAISE,
    CONJUNCTION,
    /** Opens examples: {@code such as}, {@code like}. */
    LIST_WORD,
    /** {@code in}, {@code with}, {@code of}. */
    LINK,
    /** {@code we}, {@code our}. */
    OURS,
    /** {@code you}, {@code candidate}. */
    YOURS,
    /** Gerunds of doing: {@code building}. */
    DOING,
    VERB,
    /** Articles, pronouns, auxiliaries, adverbs and the other prepositions. */
    FUNCTION,
    /** Nouns too general to name a skill: {@code years}, {@code ability}. */
    EMPTY,
    NUMBER,
    /** An ordinary word that ends in -ing. */
    GERUND,
    /** An ordinary word that ends in -ed. */
    PARTICIPLE,
    /** An ordinary word that ends in -ly. */
    ADVERB,
    ORDINARY,
    /** A comma, slash or opening or closing bracket. */
    LIST_SIGN,
    /** A full stop, colon, semicolon, question or exclamation mark. */
    STOP,
    /** Any other sign. */
    SIGN,
    /** Before the first word. */
    START,
    /** Behind the last word. */
    END;

    private static final Map<String, WordClass> LISTED = WordList.classes("word-classes.txt", WordClass.class);

    /** The class of a word in lower case, or of a single sign. */
    static WordClass of(String word) {
        var listed = LISTED.get(word);
        if (listed != null) {
            return listed;
        }
        var first = word.charAt(0);
        if (word.length() == 1 && !Character.isLetterOrDigit(first)) {
            return sign(first);
        }
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        return ending(word);
    }

    private static WordClass sign(char sign) {
        if (",/()[]".indexOf(sign) >= 0) {
            return LIST_SIGN;
        }
        return ".:;?!".indexOf(sign) >= 0 ? STOP : SIGN;
    }

    private static WordClass ending(String word) {
        if (word.length() > 4 && word.endsWith("ing")) {
            return GERUND;
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return PARTICIPLE;
        }
        return word.length() > 4 && word.endsWith("ly") ? ADVERB : ORDINARY;
    }

    /** Whether a word of this class can be part of what a skill is called. */
    boolean isContent() {
        return switch (this) {
            case ORDINARY, GERUND, PARTICIPLE, EMPTY, ROLE, PRAISE, DOING -> true;
            case CUE_NOUN, CUE_ADJECTIVE, CONJUNCTION, LIST_WORD, LINK, OURS, YOURS, VERB, FUNCTION, NUMBER -> false;
            case ADVERB, LIST_SIGN, STOP, SIGN, START, END -> false;
        };
    }

    /** Whether it joins the members of a list. */
    boolean isListGlue() {
        return this == CONJUNCTION || this == LIST_SIGN || this == LIST_WORD;
    }
}

package org.qualgraph.extraction;

import java.util.Locale;
import java.util.Set;

/** Tells the language of a text by its commonest small words: English, German, or another. */
public enum PostingLanguage {
    ENGLISH("en"),
    GERMAN("de"),
    OTHER("und");

    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "and", "of", "to", "with", "for", "is", "are", "you", "your", "our", "we", "be", "this");
    private static final Set<String> GERMAN_WORDS =
            Set.of("und", "der", "die", "das", "mit", "für", "wir", "du", "sie", "ihr", "im", "zu", "von", "den");
    private static final Set<String> OTHER_WORDS = Set.of(
            "et", "les", "des", "vous", "nous", "est", "une", "le", "la", "los", "las", "el", "que", "con", "para",
            "em", "và", "của", "các", "cho", "với", "di", "il", "het", "een", "van", "och", "att", "som", "og", "det",
            "w", "z");

    /** Fewer small words tell nothing: lists of names are the same in any language. */
    private static final int FEWEST_WORDS = 5;

    private final String tag;

    PostingLanguage(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language of a text; a list of names counts as English. */
    public static PostingLanguage of(String text) {
        var english = 0;
        var german = 0;
        var other = 0;
        if (isInOtherLetters(text)) {
            return OTHER;
        }
        for (var word : text.split("[^\\p{L}]+")) {
            if (word.length() <= 4) {
                var form = word.toLowerCase(Locale.ROOT);
                english += ENGLISH_WORDS.contains(form) ? 1 : 0;
                german += GERMAN_WORDS.contains(form) ? 1 : 0;
                other += OTHER_WORDS.contains(form) ? 1 : 0;
            }
        }
        if (english + german + other < FEWEST_WORDS || english >= Math.max(german, other)) {
            return ENGLISH;
        }
        return german >= other ? GERMAN : OTHER;
    }

    /** Whether more than a fifth of the letters are not Latin. */
    private static boolean isInOtherLetters(String text) {
        var letters = 0;
        var others = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                others += Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN ? 0 : 1;
            }
        }
        return 5 * others > letters;
    }
}

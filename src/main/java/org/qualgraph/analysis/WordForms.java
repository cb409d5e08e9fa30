package org.qualgraph.analysis;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The forms of words that were met lately, by the characters of the word, so that neither a string nor a form is made for
 * a word that texts have again and again.
 *
 * <p>A table of fixed size in which a new word takes the place of the one with the same slot. Slots are read and written
 * without a lock: an entry is immutable, so that a reader sees all of it or the one before. At its fullest it holds some
 * four megabytes.
 */
public final class WordForms {
    private static final int SLOT_BITS = 15;

    /** Longer words, in characters, hardly come twice. */
    private static final int LONGEST = 40;

    private final @Nullable Entry[] entries = new @Nullable Entry[1 << SLOT_BITS];
    private final UnaryOperator<String> formOf;

    private record Entry(char[] word, String form) {}

    /** @param formOf the form of a word */
    public WordForms(UnaryOperator<String> formOf) {
        this.formOf = formOf;
    }

    /** The form of the word that is the characters {@code [start, end)}. */
    public String form(char[] text, int start, int end) {
        if (end - start > LONGEST) {
            return formOf.apply(new String(text, start, end - start));
        }
        int slot = slot(text, start, end);
        var known = entries[slot];
        if (known != null && isSame(known.word, text, start, end)) {
            return known.form;
        }
        var form = formOf.apply(new String(text, start, end - start));
        entries[slot] = new Entry(Arrays.copyOfRange(text, start, end), form);
        return form;
    }

    /** Words are so short that a plain loop is the fastest. */
    private static boolean isSame(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text[at];
        }
        return hash * 0x9e3779b9 >>> Integer.SIZE - SLOT_BITS;
    }
}

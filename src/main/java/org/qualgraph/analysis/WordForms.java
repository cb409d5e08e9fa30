package org.qualgraph.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The normal forms of words that were met lately, by the characters of the word, so that neither a string nor a form is
 * made for a word that texts have again and again.
 *
 * <p>A table of fixed size in which a new word takes the place of the one with the same slot. Slots are read and written
 * without a lock: an entry is immutable, so that a reader sees all of it or the one before. At its fullest it holds some
 * four megabytes.
 */
final class WordForms {
    private static final int SLOTS = 1 << 15;

    /** Longer words, in characters, hardly come twice. */
    private static final int LONGEST = 40;

    private static final @Nullable Entry[] ENTRIES = new @Nullable Entry[SLOTS];

    private record Entry(String word, String form) {}

    private WordForms() {}

    /** What {@link Normalizer#normalize} makes of the characters {@code [start, end)}. */
    static String form(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Normalizer.normalize(text.substring(start, end));
        }
        int slot = slot(text, start, end);
        var known = ENTRIES[slot];
        if (known != null && known.word.length() == end - start && text.startsWith(known.word, start)) {
            return known.form;
        }
        var word = text.substring(start, end);
        var form = Normalizer.normalize(word);
        ENTRIES[slot] = new Entry(word, form.equals(word) ? word : form);
        return form;
    }

    private static int slot(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        hash *= 0x9e3779b9;
        return hash >>> 17;
    }
}

package org.qualgraph.extraction;

import java.util.Arrays;

/**
 * The words of labels in their normal forms, numbered from 0 in the order in which they came.
 *
 * <p>An open-addressed table of numbers in which the upper half of an entry is the hash of the word and the lower half
 * its number plus one, so that a probe hardly ever looks at a word in vain. The hash of a string of Java is a polynomial,
 * so that two words run together are found by the hashes of the two.
 */
final class Lexicon {
    /** The word is not there. */
    static final int NONE = -1;

    private static final int LONGEST_PART = 32;
    private static final int[] POWERS = powers();

    private String[] words = new String[1 << 9];
    private int size;
    private long[] table = new long[1 << 10];

    /** The number of a word, or {@link #NONE}. */
    int id(String word) {
        int hash = word.hashCode();
        for (int slot = slot(hash); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int id = (int) table[slot] - 1;
            if ((int) (table[slot] >>> 32) == hash && words[id].equals(word)) {
                return id;
            }
        }
        return NONE;
    }

    /** The number of the word that two others are when run together, or {@link #NONE}. */
    int id(String left, String right) {
        int hash = hash(left, right);
        for (int slot = slot(hash); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int id = (int) table[slot] - 1;
            if ((int) (table[slot] >>> 32) == hash && isJoined(words[id], left, right)) {
                return id;
            }
        }
        return NONE;
    }

    /** The hash of two words run together, or any number where the second is very long. */
    static int hash(String left, String right) {
        return left.hashCode() * POWERS[Math.min(right.length(), LONGEST_PART)] + right.hashCode();
    }

    private static boolean isJoined(String word, String left, String right) {
        return word.length() == left.length() + right.length() && word.startsWith(left) && word.endsWith(right);
    }

    /** The number of a word, which is new where it was not there. */
    int add(String word) {
        int known = id(word);
        if (known != NONE) {
            return known;
        }
        if (size == words.length) {
            grow();
        }
        words[size++] = word;
        put(entry(word, size));
        return size - 1;
    }

    int size() {
        return size;
    }

    String word(int id) {
        return words[id];
    }

    private static long entry(String word, int number) {
        return (long) word.hashCode() << 32 | number;
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * size);
        table = new long[2 * table.length];
        for (int id = 0; id < size; id++) {
            put(entry(words[id], id + 1));
        }
    }

    private void put(long entry) {
        int slot = slot((int) (entry >>> 32));
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9e3779b9;
        return (mixed ^ mixed >>> 15) & table.length - 1;
    }

    private static int[] powers() {
        var powers = new int[LONGEST_PART + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 31 * powers[i - 1];
        }
        return powers;
    }
}

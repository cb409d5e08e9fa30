package org.qualgraph.index;

import java.util.Arrays;

/**
 * Hashes of a name and of what is left of it without one or two of its characters. Two names that are so many edits apart
 * share one: symmetric deletes, as in SymSpell. Of a long word only the beginning counts, with which the words of a
 * vocabulary are told apart; of a long name both ends do, so that typos at one leave the other to be found by.
 */
final class Deletions {
    /** Longer names are cut. */
    static final int LONGEST = 14;

    /** Shorter names stand for themselves alone: nothing would be left that tells them apart. */
    private static final int SHORTEST = 3;

    /** Shorter names keep all but one of their characters, for the same reason. */
    private static final int SHORTEST_WITH_TWO = 5;

    /** So many characters at each end of a long name stand for it. */
    private static final int END = 12;

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private Deletions() {}

    /** The hashes of a word: at most 106, some of which may be equal. */
    static int[] ofWord(String word) {
        return hashes(word.substring(0, Math.min(word.length(), LONGEST)), FNV_OFFSET, 2);
    }

    /** The hashes of a whole name's skeleton: at most 106, some of which may be equal; none of an empty one. */
    static int[] ofName(String skeleton) {
        if (skeleton.length() <= LONGEST) {
            return hashes(skeleton, FNV_OFFSET, 2);
        }
        var beginning = hashes(skeleton.substring(0, END), FNV_OFFSET + 1, 1);
        var ending = hashes(skeleton.substring(skeleton.length() - END), FNV_OFFSET + 2, 1);
        var both = Arrays.copyOf(beginning, beginning.length + ending.length);
        System.arraycopy(ending, 0, both, beginning.length, ending.length);
        return both;
    }

    private static int[] hashes(String text, int start, int most) {
        int length = text.length();
        if (length == 0) {
            return new int[0];
        }
        int ones = length < SHORTEST ? 0 : length;
        int twos = length < SHORTEST_WITH_TWO || most < 2 ? 0 : length * (length - 1) / 2;
        var hashes = new int[1 + ones + twos];
        int count = 0;
        hashes[count++] = hash(text, start, length, length);
        for (int one = 0; one < ones; one++) {
            hashes[count++] = hash(text, start, one, one);
            for (int two = one + 1; twos > 0 && two < length; two++) {
                hashes[count++] = hash(text, start, one, two);
            }
        }
        return hashes;
    }

    /** FNV-1a over the characters but for those at two places, with the last step of MurmurHash3. */
    private static int hash(String text, int start, int one, int two) {
        int hash = start;
        for (int i = 0; i < text.length(); i++) {
            if (i != one && i != two) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}

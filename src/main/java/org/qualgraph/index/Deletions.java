package org.qualgraph.index;

import java.util.Arrays;

/**
 * Hashes of a short skeleton and of what is left of it without one or two of its characters. Two skeletons that are so
 * many edits apart share one: symmetric deletes, as in SymSpell.
 */
final class Deletions {
    /** Longer skeletons have none: their trigrams survive a typo. */
    static final int LONGEST = 14;

    /** Shorter skeletons stand for themselves alone: nothing would be left that tells them apart. */
    private static final int SHORTEST = 3;

    /** Shorter skeletons keep all but one of their characters, for the same reason. */
    private static final int SHORTEST_WITH_TWO = 5;

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private Deletions() {}

    /** At most 106 hashes, some of which may be equal; none of a skeleton that is empty or too long. */
    static int[] hashes(String skeleton) {
        int length = skeleton.length();
        if (length == 0 || length > LONGEST) {
            return new int[0];
        }
        var hashes = new int[1 + length + length * (length - 1) / 2];
        int count = 0;
        hashes[count++] = hash(skeleton, length, length);
        for (int one = 0; one < length && length >= SHORTEST; one++) {
            hashes[count++] = hash(skeleton, one, one);
            for (int two = one + 1; two < length && length >= SHORTEST_WITH_TWO; two++) {
                hashes[count++] = hash(skeleton, one, two);
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** FNV-1a over the characters but for those at two places, with the last step of MurmurHash3. */
    private static int hash(String skeleton, int one, int two) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < skeleton.length(); i++) {
            if (i != one && i != two) {
                hash = (hash ^ skeleton.charAt(i)) * FNV_PRIME;
            }
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}

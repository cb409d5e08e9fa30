package org.qualgraph.index;

import org.qualgraph.analysis.Letters;

/**
 * How alike names are to one by the different trigrams of their words, two spaces before and one after each, from 0 to 1:
 * those that both have, of all that one of them has, as {@code pg_trgm} measures it. Trigrams stand in a table by their
 * hash. Not thread-safe.
 */
final class TrigramLikeness {
    private final Table query = new Table();
    private final Table label = new Table();

    TrigramLikeness(Letters name) {
        query.addAll(name);
    }

    double likeness(Letters name) {
        label.clear();
        label.addAll(name);
        var shared = label.shared(query);
        return shared / (double) Math.max(1, query.size + label.size - shared);
    }

    /** Different trigrams, in the order in which they came. */
    private static final class Table {
        private static final int MOST = 256;
        private static final int SLOTS = 1_024;

        private final long[] slots = new long[SLOTS];
        private final short[] taken = new short[MOST];
        private int size;

        void clear() {
            for (var i = 0; i < size; i++) {
                slots[taken[i]] = 0;
            }
            size = 0;
        }

        void addAll(Letters name) {
            long trigram = ' ' << Character.SIZE | ' ';
            for (var i = 0; i <= name.length(); i++) {
                var letter = i == name.length() ? ' ' : name.charAt(i);
                trigram = trigram << Character.SIZE & 0xffff_ffff_ffffL | letter;
                add(trigram);
                if (letter == ' ') {
                    trigram = ' ' << Character.SIZE | ' ';
                }
            }
        }

        private void add(long trigram) {
            var slot = slot(trigram);
            if (slots[slot] == 0 && size < MOST) {
                slots[slot] = trigram;
                taken[size++] = (short) slot;
            }
        }

        int shared(Table other) {
            var shared = 0;
            for (var i = 0; i < size; i++) {
                var trigram = slots[taken[i]];
                shared += other.slots[other.slot(trigram)] == trigram ? 1 : 0;
            }
            return shared;
        }

        /** Where a trigram stands, or would. */
        private int slot(long trigram) {
            var slot = (int) (trigram * 0x9e3779b97f4a7c15L >>> Long.SIZE - 10);
            while (slots[slot] != 0 && slots[slot] != trigram) {
                slot = slot + 1 & SLOTS - 1;
            }
            return slot;
        }
    }
}

package org.qualgraph.index.posting;

import java.util.Arrays;

/**
 * Which corpora have postings of which months, and how many; all by the numbers of their values. The cells that have any
 * are numbered by corpus, then month.
 */
final class MonthlyCells {
    private final int months;
    private final int[] postings;

    MonthlyCells(int months, int corpora) {
        this.months = months;
        this.postings = new int[Math.multiplyExact(months, corpora)];
    }

    /** Counts a posting. */
    void see(int month, int corpus) {
        postings[place(month, corpus)]++;
    }

    int place(int month, int corpus) {
        return corpus * months + month;
    }

    /** The places of the cells that have postings, in order. */
    int[] places() {
        var places = new int[postings.length];
        int size = 0;
        for (int place = 0; place < postings.length; place++) {
            if (postings[place] > 0) {
                places[size] = place;
                size++;
            }
        }
        return Arrays.copyOf(places, size);
    }

    /** By the place of a cell, where it stands among those that have postings; -1 for the others. */
    int[] indexes() {
        var indexes = new int[postings.length];
        Arrays.fill(indexes, -1);
        var places = places();
        for (int i = 0; i < places.length; i++) {
            indexes[places[i]] = i;
        }
        return indexes;
    }

    int month(int place) {
        return place % months;
    }

    int corpus(int place) {
        return place / months;
    }

    int postings(int place) {
        return postings[place];
    }
}

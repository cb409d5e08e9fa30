package org.qualgraph.index;

import java.util.Arrays;
import org.qualgraph.analysis.EditDistance;

/**
 * The counters of one lookup at a time: an int a label, cleared by what was touched rather than whole. Its lower half is
 * the label's weight, its upper half has a bit for each of the first words of the query that the label has. Lookups borrow
 * it from a pool, so that there are as many as there are lookups at once.
 */
final class Scratch {
    /** More words of a query are not told apart. */
    static final int MOST_WORDS = 15;
    /** The number of no word. */
    static final int NO_WORD = MOST_WORDS;

    private static final int WEIGHT_BITS = 16;
    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

    private final int[] counters;
    private int[] touched = new int[1_024];
    private int size;
    private final int[] single = new int[1];

    private final EditDistance distance = new EditDistance();

    Scratch(int labels) {
        counters = new int[labels];
    }

    EditDistance distance() {
        return distance;
    }

    /** Adds to the weights of labels, the first so many of an array, and notes that they have the query's word of a number. */
    void add(int[] documents, int count, int weight, int word) {
        if (touched.length - size < count) {
            touched = Arrays.copyOf(touched, Math.max(size + count, 2 * size));
        }
        var bit = word < MOST_WORDS ? 1 << WEIGHT_BITS + word : 0;
        for (var i = 0; i < count; i++) {
            var document = documents[i];
            var counter = counters[document];
            if (counter == 0) {
                touched[size++] = document;
            }
            counters[document] = counter & ~WEIGHT | Math.min(WEIGHT, (counter & WEIGHT) + weight) | bit;
        }
    }

    /** Adds to the weight of one. */
    void add(int document, int weight, int word) {
        single[0] = document;
        add(single, 1, weight, word);
    }

    /** How many labels have a weight. */
    int size() {
        return size;
    }

    /** The label that was touched as number {@code i}. */
    int document(int i) {
        return touched[i];
    }

    int weight(int document) {
        return counters[document] & WEIGHT;
    }

    /** The words of the query that a label has, a bit each. */
    int words(int document) {
        return counters[document] >>> WEIGHT_BITS;
    }

    void clear() {
        for (var i = 0; i < size; i++) {
            counters[touched[i]] = 0;
        }
        size = 0;
    }
}

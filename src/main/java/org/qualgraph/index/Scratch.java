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

    private static final int WEIGHT_BITS = 16;
    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

    private final int[] counters;
    private int[] touched = new int[1_024];
    private int size;

    private final EditDistance distance = new EditDistance();

    Scratch(int labels) {
        counters = new int[labels];
    }

    EditDistance distance() {
        return distance;
    }

    /** Adds to a label's weight; always true, as more labels are welcome. */
    boolean add(int document, int weight) {
        var counter = counters[document];
        if (counter == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = document;
        }
        counters[document] = counter & ~WEIGHT | Math.min(WEIGHT, (counter & WEIGHT) + weight);
        return true;
    }

    /** Likewise, and notes that the label has the query's word of a number. */
    boolean add(int document, int weight, int word) {
        add(document, weight);
        if (word < MOST_WORDS) {
            counters[document] |= 1 << WEIGHT_BITS + word;
        }
        return true;
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

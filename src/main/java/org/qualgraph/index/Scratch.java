package org.qualgraph.index;

import java.util.Arrays;
import org.qualgraph.analysis.EditDistance;

/**
 * The counters of one lookup at a time: one short a label, cleared by what was touched rather than whole. Lookups borrow
 * it from a pool, so that there are as many as there are lookups at once.
 */
final class Scratch {
    private final short[] weights;
    private int[] touched = new int[1_024];
    private int size;

    private final EditDistance distance = new EditDistance();

    Scratch(int labels) {
        weights = new short[labels];
    }

    EditDistance distance() {
        return distance;
    }

    /** Adds to a label's weight; always true, as more labels are welcome. */
    boolean add(int document, int weight) {
        if (weights[document] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = document;
        }
        weights[document] += (short) weight;
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
        return weights[document];
    }

    void clear() {
        for (var i = 0; i < size; i++) {
            weights[touched[i]] = 0;
        }
        size = 0;
    }
}

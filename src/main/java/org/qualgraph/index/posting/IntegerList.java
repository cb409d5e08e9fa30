package org.qualgraph.index.posting;

import java.util.Arrays;

/** A list of integers that is filled again and again. */
final class IntegerList {
    private int[] elements = new int[32];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size] = element;
        size++;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return elements[index];
    }

    /** Whether an element is at least one number and less than another. */
    boolean hasBetween(int from, int to) {
        for (int i = 0; i < size; i++) {
            if (elements[i] >= from && elements[i] < to) {
                return true;
            }
        }
        return false;
    }

    /** Adds 1 to the count of each element. */
    void countInto(int[] counts) {
        for (int i = 0; i < size; i++) {
            counts[elements[i]]++;
        }
    }
}

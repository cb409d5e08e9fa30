package org.qualgraph.classification;

import java.util.Arrays;

/**
 * Names in the order of the most that each can be worth, found one after the other.
 *
 * <p>A binary heap of (worth, name) packed into longs: made in time linear in the number of names, each step logarithmic,
 * so that whoever needs only the first few does not pay for sorting all. Of equal worth the lower number comes first.
 */
final class Bounds {
    private long[] heap = new long[256];
    private int size;

    /** @param worth above 0 */
    void add(int name, float worth) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        heap[size++] = (long) Float.floatToIntBits(worth) << Integer.SIZE | (Integer.MAX_VALUE - name);
    }

    /** To be called when all are added. */
    void order() {
        for (var i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The name that comes next. */
    int name() {
        return Integer.MAX_VALUE - (int) heap[0];
    }

    /** The most that it can be worth. */
    float worth() {
        return Float.intBitsToFloat((int) (heap[0] >>> Integer.SIZE));
    }

    void remove() {
        heap[0] = heap[--size];
        sink(0);
    }

    private void sink(int from) {
        var at = from;
        while (2 * at + 1 < size) {
            var child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[at] >= heap[child]) {
                return;
            }
            var lifted = heap[child];
            heap[child] = heap[at];
            heap[at] = lifted;
            at = child;
        }
    }
}

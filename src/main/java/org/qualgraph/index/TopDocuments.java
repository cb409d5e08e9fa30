package org.qualgraph.index;

import java.util.Arrays;

/** The documents with the highest values, in a heap whose root is the lowest of them; of equals the first to come. */
final class TopDocuments {
    private final int[] documents;
    private final float[] values;
    private int size;

    TopDocuments(int most) {
        documents = new int[most];
        values = new float[most];
    }

    void add(int document, float value) {
        if (size < values.length) {
            siftUp(document, value);
        } else if (value > values[0]) {
            siftDown(document, value);
        }
    }

    void visit(DocumentVisitor visitor) {
        for (var i = 0; i < size; i++) {
            visitor.wantsMoreAfter(documents[i]);
        }
    }

    /** In rising order. */
    int[] documents() {
        var rising = Arrays.copyOf(documents, size);
        Arrays.sort(rising);
        return rising;
    }

    private void siftUp(int document, float value) {
        var i = size++;
        while (i > 0 && values[(i - 1) / 2] > value) {
            move((i - 1) / 2, i);
            i = (i - 1) / 2;
        }
        put(i, document, value);
    }

    private void siftDown(int document, float value) {
        var i = 0;
        var lower = lowerBelow(i);
        while (lower < size && values[lower] < value) {
            move(lower, i);
            i = lower;
            lower = lowerBelow(i);
        }
        put(i, document, value);
    }

    private int lowerBelow(int i) {
        var left = 2 * i + 1;
        return left + 1 < size && values[left + 1] < values[left] ? left + 1 : left;
    }

    private void move(int from, int to) {
        put(to, documents[from], values[from]);
    }

    private void put(int i, int document, float value) {
        documents[i] = document;
        values[i] = value;
    }
}

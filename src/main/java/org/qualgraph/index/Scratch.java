package org.qualgraph.index;

import java.util.Arrays;
import org.qualgraph.analysis.EditDistance;

/**
 * The counters of one lookup at a time: one short a label and one int a concept, cleared by what was touched rather than
 * whole. Lookups borrow it from a pool, so that there are as many as there are lookups at once.
 */
final class Scratch {
    private final short[] weights;
    private final int[] wordsOfConcepts;
    private int[] touched = new int[1_024];
    private int size;
    private int[] touchedConcepts = new int[1_024];
    private int concepts;

    private final EditDistance distance = new EditDistance();

    Scratch(int labels, int concepts) {
        weights = new short[labels];
        wordsOfConcepts = new int[concepts];
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

    /** Notes words of the query, a bit each, as words of some label of a concept. */
    void addWords(int concept, int words) {
        if (wordsOfConcepts[concept] == 0) {
            if (concepts == touchedConcepts.length) {
                touchedConcepts = Arrays.copyOf(touchedConcepts, 2 * concepts);
            }
            touchedConcepts[concepts++] = concept;
        }
        wordsOfConcepts[concept] |= words;
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

    /** The words of the query, a bit each, that some label of a concept has. */
    int words(int concept) {
        return wordsOfConcepts[concept];
    }

    void clear() {
        for (var i = 0; i < size; i++) {
            weights[touched[i]] = 0;
        }
        for (var i = 0; i < concepts; i++) {
            wordsOfConcepts[touchedConcepts[i]] = 0;
        }
        size = 0;
        concepts = 0;
    }
}

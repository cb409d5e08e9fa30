package org.qualgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers of postings by cell, those to be added or taken off where it holds changes. */
final class CellCounts {
    private final Map<CountCell, int[]> numbers = new LinkedHashMap<>();

    void add(CountCell cell, int number) {
        numbers.computeIfAbsent(cell, key -> new int[1])[0] += number;
    }

    /** Takes those that are not zero, in the order in which they were first met. */
    void forEach(Sink sink) {
        numbers.forEach((cell, number) -> {
            if (number[0] != 0) {
                sink.accept(cell, number[0]);
            }
        });
    }

    /** Takes a cell and its number. */
    @FunctionalInterface
    interface Sink {
        void accept(CountCell cell, int number);
    }
}

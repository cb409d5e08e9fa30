package org.qualgraph.evaluation;

import org.qualgraph.model.CoOccurrences;

/** Learns from postings which concepts go with given ones. */
public interface CompletionModel {

    /** What a table of figures calls it. */
    String name();

    Scores fit(CoOccurrences postings);

    /** What was learned. */
    @FunctionalInterface
    interface Scores {
        /** How well each concept goes with given ones, by number; only the order counts. */
        double[] of(int[] given);
    }
}

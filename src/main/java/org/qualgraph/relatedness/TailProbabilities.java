package org.qualgraph.relatedness;

import java.util.Arrays;

/**
 * How likely a concept taken at random has as high a value as another: on whatever scale values are, this is the same, so
 * that several can be joined.
 */
final class TailProbabilities {
    private final double[] rising;
    private final int all;

    private TailProbabilities(double[] rising, int all) {
        this.rising = rising;
        this.all = all;
    }

    /** Of one value for each concept. */
    static TailProbabilities of(double[] values) {
        var positive = Arrays.stream(values).filter(value -> value > 0).toArray();
        Arrays.sort(positive);
        return new TailProbabilities(positive, values.length);
    }

    /** Above 0, at most 1. */
    double of(double value) {
        var low = 0;
        var high = rising.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (rising[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (rising.length - low + 1.0) / (all + 1.0);
    }
}

package org.qualgraph.statistics;

import java.util.stream.IntStream;

/**
 * Which of many tests to believe.
 *
 * <p>Idea: of those whose adjusted value is at most q, a share of q is wrong on average: Benjamini and Hochberg,
 * "Controlling the false discovery rate" (1995). Cost: sorting.
 */
public final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /** The adjusted values of the p-values of many tests, in their order. */
    public static double[] adjusted(double[] p) {
        var order = IntStream.range(0, p.length)
                .boxed()
                .sorted((first, second) -> Double.compare(p[second], p[first]))
                .mapToInt(Integer::intValue)
                .toArray();
        var adjusted = new double[p.length];
        double least = 1;
        for (int i = 0; i < order.length; i++) {
            int rank = order.length - i;
            least = Math.min(least, p[order[i]] * order.length / rank);
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}

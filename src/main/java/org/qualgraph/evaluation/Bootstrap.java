package org.qualgraph.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Means of a score with their 95 % intervals: the examples are drawn again, with replacement, as many as there are, 1,000
 * times, and the middle 95 % of the means is the interval. The seed is fixed, so that all measures over the same examples
 * are resampled alike and can be compared in pairs.
 */
final class Bootstrap {
    private static final int SAMPLES = 1_000;
    private static final long SEED = 20_240_229;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** @param scores one for each example, at least one */
    static Measured mean(String set, String measure, List<Double> scores) {
        var values = scores.stream().mapToDouble(Double::doubleValue).toArray();
        var random = new Random(SEED);
        var means = new double[SAMPLES];
        for (var sample = 0; sample < SAMPLES; sample++) {
            means[sample] = random.ints(values.length, 0, values.length)
                    .mapToDouble(example -> values[example])
                    .average()
                    .orElseThrow();
        }
        Arrays.sort(means);
        return new Measured(
                set,
                measure,
                Arrays.stream(values).average().orElseThrow(),
                means[(int) (TAIL * SAMPLES)],
                means[(int) ((1 - TAIL) * SAMPLES) - 1],
                values.length);
    }
}

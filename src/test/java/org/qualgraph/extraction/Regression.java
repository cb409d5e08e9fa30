package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link LogisticModel} by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer, 2011) and a
 * quadratic penalty. The same examples give the same weights.
 */
final class Regression {
    private static final int PASSES = 40;
    private static final double STEP = 0.1;
    private static final long SEED = 1;

    private Regression() {}

    /** What is true of something, and whether it is what is looked for. */
    record Example(int[] features, boolean positive) {}

    /**
     * The weights, to two decimals.
     *
     * @param count how many features there are
     * @param rare a feature of fewer examples has no weight
     */
    static float[] fit(List<Example> examples, int count, int rare, double penalty) {
        var seen = new int[count];
        examples.forEach(example -> {
            for (var feature : example.features()) {
                seen[feature]++;
            }
        });
        var weights = new double[count];
        var squares = new double[count];
        var order = new ArrayList<>(examples);
        var random = new Random(SEED);
        for (var pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            for (var example : order) {
                var error = probability(weights, example.features()) - (example.positive() ? 1 : 0);
                for (var feature : example.features()) {
                    if (seen[feature] >= rare) {
                        var gradient = error + penalty * weights[feature];
                        squares[feature] += gradient * gradient;
                        weights[feature] -= STEP * gradient / Math.sqrt(1e-6 + squares[feature]);
                    }
                }
            }
        }
        var rounded = new float[count];
        for (var feature = 0; feature < count; feature++) {
            rounded[feature] = Math.round(weights[feature] * 100) / 100f;
        }
        return rounded;
    }

    private static double probability(double[] weights, int[] features) {
        var sum = 0.0;
        for (var feature : features) {
            sum += weights[feature];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

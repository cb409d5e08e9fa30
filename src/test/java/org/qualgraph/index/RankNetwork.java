package org.qualgraph.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link RankModel}: by Adam on the logarithm of the share that the right concepts have of all candidates (a
 * softmax over concepts, each by its best label), then by logistic regression of the best candidate's sum on whether it
 * is right, so that scores are shares.
 */
final class RankNetwork {
    private static final int UNITS = 16;
    private static final int ROUNDS = 40;
    private static final int BATCH = 64;
    private static final double PENALTY = 1e-4;
    private static final double RATE = 0.004;
    private static final double LAST_RATE = 0.0001;
    private static final int FEATURES = NameFeatures.COUNT;

    /**
     * A query.
     *
     * @param labels the features of each label of each candidate concept, one array a concept
     * @param right which of the concepts are right
     */
    record Example(double[][][] labels, boolean[] right) {
        boolean isAnswered() {
            for (var one : right) {
                if (one) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Those of each unit and its bias, then of the units in the sum, then of the direct path and its bias. */
    private final double[] weights = new double[UNITS * (FEATURES + 2) + FEATURES + 1];

    private final double[] gradient = new double[weights.length];
    private final double[] mean = new double[weights.length];
    private final double[] square = new double[weights.length];
    private final double[] centre = new double[FEATURES];
    private final double[] scale = new double[FEATURES];
    private final double[] sums = new double[UNITS];
    private int steps;

    private RankNetwork() {}

    static RankModel fit(List<Example> examples, long seed) {
        var network = new RankNetwork();
        var random = new Random(seed);
        network.standardise(examples);
        for (var i = 0; i < UNITS * (FEATURES + 2); i++) {
            var isOut = i >= UNITS * (FEATURES + 1);
            var isBias = !isOut && i % (FEATURES + 1) == FEATURES;
            var spread = isOut ? 0.3 / Math.sqrt(UNITS) : 1 / Math.sqrt(FEATURES);
            network.weights[i] = isBias ? 0 : random.nextGaussian() * spread;
        }
        var order =
                new ArrayList<>(examples.stream().filter(Example::isAnswered).toList());
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            var rate = RATE * (0.5 + 0.5 * Math.cos(Math.PI * round / ROUNDS)) + LAST_RATE;
            for (var from = 0; from < order.size(); from += BATCH) {
                var batch = order.subList(from, Math.min(order.size(), from + BATCH));
                Arrays.fill(network.gradient, 0);
                batch.forEach(network::learn);
                network.step(rate);
            }
        }
        return network.calibrated(examples);
    }

    private void standardise(List<Example> examples) {
        var rows = examples.stream()
                .flatMap(example -> Arrays.stream(example.labels()))
                .flatMap(Arrays::stream)
                .toList();
        for (var i = 0; i < FEATURES; i++) {
            var feature = i;
            centre[i] = rows.stream().mapToDouble(row -> row[feature]).average().orElse(0);
            scale[i] = 1e-6
                    + Math.sqrt(rows.stream()
                            .mapToDouble(row -> Math.pow(row[feature] - centre[feature], 2))
                            .average()
                            .orElse(0));
        }
    }

    private double standard(double[] features, int i) {
        return (features[i] - centre[i]) / scale[i];
    }

    /** The sum of the network for a label; leaves the sums of the units behind. */
    private double sum(double[] features) {
        var out = UNITS * (FEATURES + 1);
        var direct = out + UNITS;
        var sum = weights[direct + FEATURES];
        for (var unit = 0; unit < UNITS; unit++) {
            sums[unit] = weights[unit * (FEATURES + 1) + FEATURES];
        }
        for (var i = 0; i < FEATURES; i++) {
            var value = standard(features, i);
            sum += weights[direct + i] * value;
            for (var unit = 0; unit < UNITS; unit++) {
                sums[unit] += weights[unit * (FEATURES + 1) + i] * value;
            }
        }
        for (var unit = 0; unit < UNITS; unit++) {
            sum += weights[out + unit] * Math.max(0, sums[unit]);
        }
        return sum;
    }

    private double[] best(double[][] labels) {
        var best = labels[0];
        var highest = Double.NEGATIVE_INFINITY;
        for (var label : labels) {
            var sum = sum(label);
            if (sum > highest) {
                highest = sum;
                best = label;
            }
        }
        return best;
    }

    /** Adds the gradient of a query. */
    private void learn(Example example) {
        var count = example.labels().length;
        var best = new double[count][];
        var odds = new double[count];
        var highest = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < count; i++) {
            best[i] = best(example.labels()[i]);
            odds[i] = sum(best[i]);
            highest = Math.max(highest, odds[i]);
        }
        var all = 0.0;
        var right = 0.0;
        for (var i = 0; i < count; i++) {
            odds[i] = Math.exp(odds[i] - highest);
            all += odds[i];
            right += example.right()[i] ? odds[i] : 0;
        }
        for (var i = 0; i < count; i++) {
            var surplus = odds[i] / all - (example.right()[i] ? odds[i] / right : 0);
            if (Math.abs(surplus) > 1e-6) {
                learn(best[i], surplus / BATCH);
            }
        }
    }

    private void learn(double[] features, double surplus) {
        sum(features);
        var out = UNITS * (FEATURES + 1);
        var direct = out + UNITS;
        for (var unit = 0; unit < UNITS; unit++) {
            if (sums[unit] > 0) {
                gradient[out + unit] += surplus * sums[unit];
                var through = surplus * weights[out + unit];
                for (var i = 0; i < FEATURES; i++) {
                    gradient[unit * (FEATURES + 1) + i] += through * standard(features, i);
                }
                gradient[unit * (FEATURES + 1) + FEATURES] += through;
            }
        }
        for (var i = 0; i < FEATURES; i++) {
            gradient[direct + i] += surplus * standard(features, i);
        }
    }

    private void step(double rate) {
        steps++;
        for (var i = 0; i < weights.length; i++) {
            var slope = gradient[i] + PENALTY * weights[i];
            mean[i] = 0.9 * mean[i] + 0.1 * slope;
            square[i] = 0.999 * square[i] + 0.001 * slope * slope;
            var expected = mean[i] / (1 - Math.pow(0.9, steps));
            var spread = Math.sqrt(square[i] / (1 - Math.pow(0.999, steps)));
            weights[i] -= rate * expected / (spread + 1e-8);
        }
    }

    /** The model over features as they are measured, whose scores are shares of right ones. */
    private RankModel calibrated(List<Example> examples) {
        var slope = 1.0;
        var level = 0.0;
        var highest = new double[examples.size()];
        var isRight = new boolean[examples.size()];
        for (var e = 0; e < highest.length; e++) {
            highest[e] = Double.NEGATIVE_INFINITY;
            for (var i = 0; i < examples.get(e).labels().length; i++) {
                var sum = sum(best(examples.get(e).labels()[i]));
                if (sum > highest[e]) {
                    highest[e] = sum;
                    isRight[e] = examples.get(e).right()[i];
                }
            }
        }
        for (var round = 0; round < 4_000; round++) {
            var bySlope = 0.0;
            var byLevel = 0.0;
            for (var e = 0; e < highest.length; e++) {
                var surplus = 1 / (1 + Math.exp(-slope * highest[e] - level)) - (isRight[e] ? 1 : 0);
                bySlope += surplus * highest[e];
                byLevel += surplus;
            }
            slope -= 0.02 * bySlope / highest.length;
            level -= 0.2 * byLevel / highest.length;
        }
        return model(slope, level);
    }

    private RankModel model(double slope, double level) {
        var hidden = new double[UNITS][];
        var out = new double[UNITS];
        for (var unit = 0; unit < UNITS; unit++) {
            hidden[unit] = raw(unit * (FEATURES + 1), 1);
            out[unit] = slope * weights[UNITS * (FEATURES + 1) + unit];
        }
        var direct = UNITS * (FEATURES + 2);
        var path = raw(direct, slope);
        path[FEATURES] += level;
        return new RankModel(hidden, out, path);
    }

    /** The weights from an offset on, and their bias, for features that are not standardised. */
    private double[] raw(int from, double factor) {
        var raw = new double[FEATURES + 1];
        raw[FEATURES] = weights[from + FEATURES];
        for (var i = 0; i < FEATURES; i++) {
            raw[i] = weights[from + i] / scale[i];
            raw[FEATURES] -= raw[i] * centre[i];
        }
        return Arrays.stream(raw).map(weight -> weight * factor).toArray();
    }
}

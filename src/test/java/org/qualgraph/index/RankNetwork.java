package org.qualgraph.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits a {@link RankModel}: by Adam on the logarithm of the share that the right concepts have of all candidates (a
 * softmax over concepts, each by its best label, and over there being no answer), then by logistic regression of the best
 * candidate's sum on whether it is right, so that scores are shares. Of some queries the right concepts are hidden: then
 * there is no answer.
 */
final class RankNetwork {
    private static final int UNITS = 32;
    private static final int ROUNDS = 40;
    private static final int BATCH = 64;
    private static final double PENALTY = 3e-4;
    private static final double RATE = 0.004;
    private static final double HIDDEN = 0.04;
    private static final double LAST_RATE = 0.0001;
    private static final int FEATURES = NameFeatures.COUNT;

    /**
     * A query.
     *
     * @param labels the features of each label of each candidate concept, one array a concept
     * @param right which of the concepts are right
     */
    record Example(double[][][] labels, boolean[] right) {
        /** As if the right concepts were not there. */
        Example hidden() {
            var wrong = IntStream.range(0, right.length)
                    .filter(i -> !right[i])
                    .mapToObj(i -> labels[i])
                    .toArray(double[][][]::new);
            return new Example(wrong, new boolean[wrong.length]);
        }

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
                batch.forEach(example -> network.learn(random.nextDouble() < HIDDEN ? example.hidden() : example));
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
        var highest = 0.0;
        for (var i = 0; i < count; i++) {
            best[i] = best(example.labels()[i]);
            odds[i] = sum(best[i]);
            highest = Math.max(highest, odds[i]);
        }
        var all = Math.exp(-highest);
        var right = example.isAnswered() ? 0.0 : all;
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

    /** The best candidate's sum, whether it is right, and how much the query counts. */
    private record Best(double sum, boolean isRight, double weight) {}

    private Best best(Example example, double weight) {
        var highest = Double.NEGATIVE_INFINITY;
        var isRight = false;
        for (var i = 0; i < example.labels().length; i++) {
            var sum = sum(best(example.labels()[i]));
            if (sum > highest) {
                highest = sum;
                isRight = example.right()[i];
            }
        }
        return new Best(highest, isRight, weight);
    }

    /** The model over features as they are measured, whose scores are shares of right ones. */
    private RankModel calibrated(List<Example> examples) {
        var all = new ArrayList<Best>();
        for (var example : examples) {
            all.add(best(example, 1 - HIDDEN));
            if (example.hidden().labels().length > 0) {
                all.add(best(example.hidden(), HIDDEN));
            }
        }
        var slope = 1.0;
        var level = 0.0;
        for (var round = 0; round < 4_000; round++) {
            var bySlope = 0.0;
            var byLevel = 0.0;
            for (var best : all) {
                var share = 1 / (1 + Math.exp(-slope * best.sum() - level));
                var surplus = best.weight() * (share - (best.isRight() ? 1 : 0));
                bySlope += surplus * best.sum();
                byLevel += surplus;
            }
            slope -= 0.02 * bySlope / examples.size();
            level -= 0.2 * byLevel / examples.size();
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

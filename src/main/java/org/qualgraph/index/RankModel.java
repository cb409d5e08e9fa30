package org.qualgraph.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How likely a label is what a query means, given its {@link NameFeatures}: a network of one layer of rectified units
 * with a direct path beside it, whose sum goes through a sigmoid. It was fitted to queries with known answers, so that of
 * the labels that score one half every second one is right.
 */
final class RankModel {
    private static final RankModel BUNDLED = bundled("rank-model.tsv");

    private final double[] out;
    private final double[] direct;
    /** The weights of the units by feature, and behind them their biases: many features are 0, whose row is not read. */
    private final double[][] byFeature;

    /**
     * @param hidden for each unit the weights of the features and behind them its bias
     * @param out the weights of the units
     * @param direct the weights of the features and behind them the bias of the sum
     */
    RankModel(double[][] hidden, double[] out, double[] direct) {
        this.out = out;
        this.direct = direct;
        byFeature = new double[direct.length][out.length];
        for (var unit = 0; unit < out.length; unit++) {
            for (var feature = 0; feature < direct.length; feature++) {
                byFeature[feature][unit] = hidden[unit][feature];
            }
        }
    }

    static RankModel bundled() {
        return BUNDLED;
    }

    /** Rows of numbers: one a unit, the last of each its weight in the sum; then one for the direct path. */
    private static RankModel bundled(String resource) {
        var stream = RankModel.class.getResourceAsStream(resource);
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            var rows = reader.lines()
                    .map(line -> Arrays.stream(line.split("\t"))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
            var units = rows.subList(0, rows.size() - 1);
            return new RankModel(
                    units.stream()
                            .map(row -> Arrays.copyOf(row, row.length - 1))
                            .toArray(double[][]::new),
                    units.stream().mapToDouble(row -> row[row.length - 1]).toArray(),
                    rows.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model as it is written in the resource. */
    String rows() {
        var rows = new StringBuilder();
        for (var unit = 0; unit < out.length; unit++) {
            append(rows, weights(unit)).append(String.format(Locale.ROOT, "\t%.5g\n", out[unit]));
        }
        return append(rows, direct).append('\n').toString();
    }

    private double[] weights(int unit) {
        return Arrays.stream(byFeature).mapToDouble(row -> row[unit]).toArray();
    }

    private static StringBuilder append(StringBuilder rows, double[] weights) {
        return rows.append(Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.5g", weight))
                .collect(Collectors.joining("\t")));
    }

    /** From 0 to 1. */
    double probability(double[] features) {
        var sums = byFeature[features.length].clone();
        var sum = direct[features.length];
        for (var feature = 0; feature < features.length; feature++) {
            var value = features[feature];
            if (value != 0) {
                sum += direct[feature] * value;
                add(value, byFeature[feature], sums);
            }
        }
        for (var unit = 0; unit < out.length; unit++) {
            sum += out[unit] * Math.max(0, sums[unit]);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(double factor, double[] weights, double[] sums) {
        for (var i = 0; i < sums.length; i++) {
            sums[i] += factor * weights[i];
        }
    }
}

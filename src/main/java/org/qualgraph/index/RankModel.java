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

    private final double[][] hidden;
    private final double[] out;
    private final double[] direct;

    /**
     * @param hidden for each unit the weights of the features and behind them its bias
     * @param out the weights of the units
     * @param direct the weights of the features and behind them the bias of the sum
     */
    RankModel(double[][] hidden, double[] out, double[] direct) {
        this.hidden = hidden;
        this.out = out;
        this.direct = direct;
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
            append(rows, hidden[unit]).append(String.format(Locale.ROOT, "\t%.5g\n", out[unit]));
        }
        return append(rows, direct).append('\n').toString();
    }

    private static StringBuilder append(StringBuilder rows, double[] weights) {
        return rows.append(Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.5g", weight))
                .collect(Collectors.joining("\t")));
    }

    /** From 0 to 1. */
    double probability(double[] features) {
        var sum = weighted(direct, features);
        for (var unit = 0; unit < out.length; unit++) {
            sum += out[unit] * Math.max(0, weighted(hidden[unit], features));
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double weighted(double[] weights, double[] features) {
        var sum = weights[features.length];
        for (var i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}

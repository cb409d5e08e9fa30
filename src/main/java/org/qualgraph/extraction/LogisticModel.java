package org.qualgraph.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A logistic regression over numbered features that are true or not. Its weights, logarithms of odds, stand one a line in
 * a resource, under the names of the features; a feature that is not there weighs nothing.
 */
final class LogisticModel {
    private final float[] weights;

    LogisticModel(float[] weights) {
        this.weights = weights.clone();
    }

    /**
     * Reads a model that is bundled with the program.
     *
     * @param count how many features there are
     * @param names the name of each
     */
    static LogisticModel bundled(String resource, int count, IntFunction<String> names) {
        var stream = LogisticModel.class.getResourceAsStream(resource);
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            var byName = reader.lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> Float.parseFloat(row[1])));
            var weights = new float[count];
            for (var feature = 0; feature < count; feature++) {
                weights[feature] = byName.getOrDefault(names.apply(feature), 0f);
            }
            return new LogisticModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How likely it is, from 0 to 1, given the features that are true. */
    double probability(int[] features) {
        var sum = 0.0;
        for (var feature : features) {
            sum += weights[feature];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

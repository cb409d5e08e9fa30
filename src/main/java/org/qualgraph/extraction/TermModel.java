package org.qualgraph.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How likely a proposal is a term: a logistic regression over {@link TermFeatures}. Its weights, one a line of
 * {@code term-model.tsv}, are logarithms of odds and were fitted to the training split of SkillSpan by
 * {@code TermModelTraining}; features that occur there fewer than five times have none.
 */
final class TermModel {
    private final Map<Integer, Double> weights;

    TermModel(Map<Integer, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model that is bundled with the program. */
    static TermModel bundled() {
        var stream = TermModel.class.getResourceAsStream("term-model.tsv");
        try (var reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            var byName = reader.lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
            var weights = new HashMap<Integer, Double>();
            for (var feature = 0; feature < TermFeatures.COUNT; feature++) {
                var weight = byName.get(TermFeatures.name(feature));
                if (weight != null) {
                    weights.put(feature, weight);
                }
            }
            return new TermModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0 to 1. */
    double probability(int[] features) {
        var sum = 0.0;
        for (var feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

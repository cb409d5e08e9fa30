package org.qualgraph.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Shares of many things, each multiplied by how much it tells.
 *
 * <p>Two are as alike as the cosine of the angle between them: 1 where they have one direction, 0 where they have nothing in
 * common. With rarity for a weight these are the tf-idf vectors of information retrieval (Salton and Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988). Cost: linear in the smaller one.
 *
 * @param values by the name of a thing; what is left out is 0
 * @param length the square root of the sum of the squares of the values
 */
public record WeightedVector(Map<String, Double> values, double length) {
    public WeightedVector {
        values = Map.copyOf(values);
    }

    /** The vector of these shares. */
    public static WeightedVector of(Map<String, Double> shares, ToDoubleFunction<String> weight) {
        var values = new HashMap<String, Double>();
        shares.forEach((name, share) -> values.put(name, share * weight.applyAsDouble(name)));
        double squares = values.values().stream().mapToDouble(value -> value * value).sum();
        return new WeightedVector(values, Math.sqrt(squares));
    }

    /** How alike this and another are, the same from either side; 0 where one is nothing. */
    public double cosine(WeightedVector other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        var smaller = values.size() <= other.values.size() ? this : other;
        double product = smaller.values.keySet().stream()
                .mapToDouble(name -> product(name, other))
                .sum();
        return Math.min(1, product / (length * other.length));
    }

    /** How much one thing adds to the likeness to another, before it is divided by the lengths. */
    public double product(String name, WeightedVector other) {
        return values.getOrDefault(name, 0.0) * other.values.getOrDefault(name, 0.0);
    }
}

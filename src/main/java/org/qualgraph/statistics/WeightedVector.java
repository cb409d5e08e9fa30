package org.qualgraph.statistics;

import java.util.stream.DoubleStream;

/**
 * Shares of many things, each multiplied by how much it tells.
 *
 * <p>Two are as alike as the cosine of the angle between them: 1 where they have one direction, 0 where they have nothing in
 * common. With rarity for a weight these are the tf-idf vectors of information retrieval (Salton and Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988). Cost: linear in what is not 0. Arrays that are given in
 * must not be changed.
 *
 * @param dimensions the numbers of the things whose value is not 0, in rising order
 * @param values of each
 * @param length the square root of the sum of the squares of the values
 */
public record WeightedVector(int[] dimensions, double[] values, double length) {

    public static WeightedVector of(int[] dimensions, double[] values) {
        double squares = DoubleStream.of(values).map(value -> value * value).sum();
        return new WeightedVector(dimensions, values, Math.sqrt(squares));
    }

    /** How alike this and another are, exactly the same from either side; 0 where one is nothing. */
    public double cosine(WeightedVector other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        var sum = new double[1];
        forEachProduct(other, (dimension, product) -> sum[0] += product);
        return Math.min(1, sum[0] / (length * other.length));
    }

    /** Tells for each dimension that both have how much it adds to their likeness, but for the lengths. */
    public void forEachProduct(WeightedVector other, ProductVisitor visitor) {
        int at = 0;
        for (int i = 0; i < dimensions.length; i++) {
            while (at < other.dimensions.length && other.dimensions[at] < dimensions[i]) {
                at++;
            }
            if (at < other.dimensions.length && other.dimensions[at] == dimensions[i]) {
                visitor.product(dimensions[i], values[i] * other.values[at]);
            }
        }
    }

    /** Takes the product of the values of a dimension. */
    @FunctionalInterface
    public interface ProductVisitor {
        void product(int dimension, double product);
    }
}

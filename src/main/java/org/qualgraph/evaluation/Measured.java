package org.qualgraph.evaluation;

/**
 * A figure with its 95 % interval.
 *
 * @param set what it was measured on
 * @param measure what was measured
 * @param size how many answers it is the mean of
 */
public record Measured(String set, String measure, double value, double low, double high, int size) {}

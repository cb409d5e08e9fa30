package org.qualgraph.evaluation;

/**
 * A figure.
 *
 * @param set what it was measured on
 * @param measure what was measured, such as {@code F1}
 * @param value mostly a share from 0 to 1
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param size how many sentences, queries or postings it was measured on
 */
public record Measured(String set, String measure, double value, double low, double high, int size) {}

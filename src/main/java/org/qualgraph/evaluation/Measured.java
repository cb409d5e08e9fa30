package org.qualgraph.evaluation;

/**
 * One figure.
 *
 * @param set the gold set, such as {@code melo usa_q_en_c_en}
 * @param measure such as {@code RP@5}
 * @param low the lower end of the 95 % interval, by resampling the examples
 * @param high its upper end
 * @param size how many examples were measured
 */
public record Measured(String set, String measure, double value, double low, double high, int size) {}

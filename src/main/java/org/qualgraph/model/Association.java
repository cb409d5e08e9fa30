package org.qualgraph.model;

/**
 * How much two things go together.
 *
 * @param lift how many times as often they come together as by chance
 * @param low the lower end of the interval of 95 % of the lift
 * @param high the upper end
 * @param likelihood the log-likelihood ratio, negative where they avoid each other: how much there is to go by
 */
public record Association(double lift, double low, double high, double likelihood) {}

package org.qualgraph.model;

/**
 * How much something tells one group from another.
 *
 * @param logOdds the logarithm of how many times as high its odds are in the group as in the other; negative where lower
 * @param z that in standard deviations: beyond 2 in either direction it is hardly chance
 */
public record Distinction(double logOdds, double z) {}

package org.qualgraph.model;

/**
 * How a share changes over time.
 *
 * @param z standard normal where nothing changes; positive where the share rises
 * @param p how likely a z as far from 0 is where nothing changes
 * @param change by how much the share changes from one time to the next
 * @param low the lower end of the interval of 95 % of the change
 * @param high the upper end
 * @param times how many different times there are
 */
public record ShareChange(double z, double p, double change, double low, double high, int times) {}

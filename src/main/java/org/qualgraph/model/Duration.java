package org.qualgraph.model;

/** How long a job lasts, each end included, in units of {@code unit}. */
public record Duration(int minimum, int maximum, TimeUnit unit, Span evidence) {}

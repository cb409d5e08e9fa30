package org.qualgraph.model;

/** Units of the time that pay is for or that a contract lasts. */
public enum TimeUnit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}

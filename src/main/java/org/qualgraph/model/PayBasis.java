package org.qualgraph.model;

/** What an amount of pay covers. */
public enum PayBasis {
    /** The fixed pay, or what a posting does not call anything else. */
    BASE_PAY,
    /** Fixed pay and what is added when every target is met. */
    ON_TARGET,
    /** Fixed pay with bonus, equity or whatever else the posting counts. */
    TOTAL_COMPENSATION
}

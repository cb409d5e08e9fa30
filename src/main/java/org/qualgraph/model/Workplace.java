package org.qualgraph.model;

/** Where the work of a job is done. */
public enum Workplace {
    /** Wherever one likes, possibly within a country. */
    REMOTE,
    /** Partly at a place of the employer. */
    HYBRID,
    ON_SITE
}

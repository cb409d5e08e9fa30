package org.qualgraph.relatedness;

/** One way to tell from postings which concepts go with given ones. */
interface Signal {

    /**
     * How strongly each concept goes with the given ones, by its number: 0 where nothing is known of it. Only the order of
     * the values counts, and those of the given concepts do not.
     */
    double[] values(Given given);

    /** Tells nothing. */
    Signal SILENT = given -> new double[given.postings().concepts()];
}

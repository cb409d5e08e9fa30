package org.qualgraph.classification;

/**
 * The numbers of the ranking. They were chosen by trial on the validation parts of two public sets, one of sentences
 * about software and one about all trades, at round values in the middle of where both hardly change.
 */
final class Weights {
    /** A preferred label, with or without what stands in brackets. */
    static final float PREFERRED = 1f;

    /** Any other label, which more often fits other concepts too; also a label of a concept that matches exactly. */
    static final float ALTERNATIVE = 0.6f;

    /** A label of a concept that matches closely. */
    static final float CLOSE = 0.4f;

    /** A label of a narrower concept, from a scheme that is more detailed. */
    static final float NARROWER = 0.3f;

    /** A word that agrees in its stem only: <em>developer</em> with <em>development</em>. */
    static final float STEM = 0.6f;

    /** What each word between the words of a name costs, as an addition to a divisor of 1. */
    static final float GAP = 0.2f;

    /** What the most linked concept gains over one without links, as a share. */
    static final float PROMINENCE = 0.5f;

    private Weights() {}

    /** How much of its worth a name keeps of which a share is covered: share × √share. */
    static double coverage(double share) {
        return share * Math.sqrt(share);
    }
}

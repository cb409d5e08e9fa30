package org.qualgraph.index;

/** What a lookup is for, and so what a name is worth of which the query is only the beginning. */
enum Mode {
    /** A name is given, rightly or wrongly written: what it most likely means wins. */
    LOOKUP {
        @Override
        double score(double probability, double beginning) {
            return probability;
        }
    },
    /** A name is being typed: what begins with it wins, the shortest first. */
    SUGGEST {
        @Override
        double score(double probability, double beginning) {
            return beginning > 0 ? 0.5 + 0.4 * beginning + 0.1 * probability : probability / 2;
        }
    };

    /**
     * The score of a label.
     *
     * @param probability that it is meant, if the query is a whole name
     * @param beginning how much of the label the query is, where the label begins with it, else 0
     */
    abstract double score(double probability, double beginning);
}

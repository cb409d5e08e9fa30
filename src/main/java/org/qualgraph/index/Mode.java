package org.qualgraph.index;

/** What a lookup is for, and so what a name is worth of which the query is only the beginning. */
enum Mode {
    /** A name is given, rightly or wrongly written: what it most likely means wins. */
    LOOKUP(0.02) {
        @Override
        double score(double probability, double beginning) {
            return probability;
        }
    },
    /** A name is being typed: what begins with it wins, the shortest first. */
    SUGGEST(0.001) {
        @Override
        double score(double probability, double beginning) {
            return beginning > 0 ? 0.5 + 0.4 * beginning + 0.1 * probability : probability / 2;
        }
    };

    private final double floor;

    Mode(double floor) {
        this.floor = floor;
    }

    /** What scores less is no answer; of what is not yet a whole name, little can be said. */
    double floor() {
        return floor;
    }

    /**
     * The score of a label.
     *
     * @param probability that it is meant, if the query is a whole name
     * @param beginning how much of the label the query is, where the label begins with it, else 0
     */
    abstract double score(double probability, double beginning);
}

package org.qualgraph.index;

/** What a lookup is for, and so what a name is worth of which the query is only the beginning. */
enum Mode {
    /** A name is given, rightly or wrongly written: what is nearest to it as a whole wins. */
    LOOKUP(0.71, 0.3),
    /** A name is being typed: what begins with it wins, the shortest first. */
    SUGGEST(0.9, 0.9);

    private final double beginning;
    private final double beginningOfWord;

    Mode(double beginning, double beginningOfWord) {
        this.beginning = beginning;
        this.beginningOfWord = beginningOfWord;
    }

    /**
     * The similarity of a query to a label that begins with it.
     *
     * @param share how much of the label is there, from 0 to 1
     */
    double beginning(double share) {
        return beginning + (1 - beginning) * share;
    }

    /** The similarity of the last word of a query to a word that begins with it. */
    double beginningOfWord() {
        return beginningOfWord;
    }
}

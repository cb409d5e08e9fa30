package org.qualgraph.relatedness;

/**
 * RP³β: the chance that a walk from a given concept to one of the postings that ask for it, and on to one of the concepts
 * of this posting, ends at a concept, over the β-th power of the number of postings that ask for that (B. Paudel and
 * others, Updatable, accurate, diverse, and scalable recommendations for interactive applications, TiiS 2017). So a short
 * posting says more than a long one. Of several given concepts each counts the same.
 *
 * <p>What goes with one concept is told by what is peculiar to it, and what stands beside it no more often than chance
 * would have it does not go with it. What completes several is, the fewer they are, the rather what most postings ask for.
 *
 * <p>Cost: the sizes of all postings that ask for a given concept.
 */
final class RandomWalk implements Signal {
    private static final double BETA_OF_ONE = 0.6;
    private static final double BETA_OF_MANY = 0.4;
    private static final double LESS_FOR_FEW = 0.6;

    @Override
    public double[] values(Given given) {
        var postings = given.postings();
        var values = new double[postings.concepts()];
        for (var concept : given.concepts()) {
            var asking = postings.asking(concept);
            for (var posting : asking) {
                var asked = postings.asked(posting);
                var share = 1.0 / asking.length / asked.length;
                for (var other : asked) {
                    values[other] += share;
                }
            }
        }
        var beta = given.isOne() ? BETA_OF_ONE : BETA_OF_MANY - LESS_FOR_FEW / given.concepts().length;
        for (var other = 0; other < values.length; other++) {
            if (values[other] > 0) {
                var chance = given.isOne() && isChance(given, other);
                values[other] = chance ? 0 : values[other] / Math.pow(postings.asking(other).length, beta);
            }
        }
        return values;
    }

    private static boolean isChance(Given given, int other) {
        var postings = given.postings();
        return (long) given.together(0, other) * postings.postings()
                <= (long) given.asking(0) * postings.asking(other).length;
    }
}

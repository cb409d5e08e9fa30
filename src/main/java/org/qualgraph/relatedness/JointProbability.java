package org.qualgraph.relatedness;

/**
 * How likely a posting that asks for a concept asks for all the given ones: the product of the shares of the postings of
 * each given one that ask for the concept, {@code (together + k·p) / (n + k)}, where {@code n} postings ask for the given
 * one and the share {@code p} of all asks for the concept (naive Bayes). A sum over the given ones is high for what goes
 * with one of them; this is for what goes with each.
 */
final class JointProbability implements Signal {
    private static final double SHRINKAGE = 1;

    @Override
    public double[] values(Given given) {
        var postings = given.postings();
        var values = new double[postings.concepts()];
        for (var other = 0; other < values.length; other++) {
            var chance = (double) postings.asking(other).length / postings.postings();
            var sum = 0.0;
            for (var i = 0; i < given.concepts().length; i++) {
                sum += Math.log((given.together(i, other) + SHRINKAGE * chance) / (given.asking(i) + SHRINKAGE));
            }
            values[other] = Math.exp(sum / given.concepts().length);
        }
        return values;
    }
}

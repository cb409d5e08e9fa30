package org.qualgraph.relatedness;

/**
 * What postings name as alternatives to the given concepts: the shrunk share of the postings that ask for a given concept
 * in which the other stands in one set with it, {@code together / (n + k)}, over the square root of how many ask for the
 * other. Of several given concepts each counts the same.
 */
final class Alternatives implements Signal {
    private static final double SHRINKAGE = 5;

    @Override
    public double[] values(Given given) {
        var postings = given.postings();
        var values = new double[postings.concepts()];
        for (var i = 0; i < given.concepts().length; i++) {
            for (var other = 0; other < values.length; other++) {
                var together = given.substitutes(i, other);
                if (together > 0) {
                    values[other] +=
                            together / (given.asking(i) + SHRINKAGE) / Math.sqrt(postings.asking(other).length);
                }
            }
        }
        return values;
    }
}

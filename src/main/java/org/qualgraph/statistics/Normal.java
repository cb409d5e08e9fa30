package org.qualgraph.statistics;

/** The standard normal distribution. */
final class Normal {
    /** 95 % of it lie between this below and above 0. */
    static final double MIDDLE_95 = 1.959963984540054;

    private static final double[] COEFFICIENTS = {
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277
    };

    private Normal() {}

    /**
     * How likely a value as far from 0 is, in either direction.
     *
     * <p>By a rational approximation of the complementary error function whose relative error is below 1.2e-7 everywhere:
     * Press et al., Numerical Recipes, second edition, section 6.2.
     */
    static double twoSided(double value) {
        double distance = Math.abs(value) / Math.sqrt(2);
        double t = 1 / (1 + 0.5 * distance);
        double sum = 0;
        for (int i = COEFFICIENTS.length - 1; i >= 0; i--) {
            sum = sum * t + COEFFICIENTS[i];
        }
        return Math.min(1, t * Math.exp(-distance * distance + sum));
    }
}

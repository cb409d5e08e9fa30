package org.qualgraph.statistics;

import org.qualgraph.model.Association;

/**
 * How much two things go together.
 *
 * <p>Idea: the lift is how many times as often they come together as they would by chance; of rare things it is large by
 * accident. So pairs are put in order by the log-likelihood ratio, which weighs how much there is to go by: Dunning,
 * "Accurate methods for the statistics of surprise and coincidence" (1993). The interval of the lift is that of its
 * logarithm, by the delta method for a sample of the four kinds.
 */
public final class Associations {
    private Associations() {}

    /**
     * The association of two things.
     *
     * @param together how often both come, more than never
     * @param first how often the one comes
     * @param second how often the other comes
     * @param all how many there are
     */
    public static Association of(long together, long first, long second, long all) {
        if (together < 1 || together > Math.min(first, second) || first + second - together > all) {
            throw new IllegalArgumentException(together + " of " + first + " and " + second + " among " + all);
        }
        double lift = (double) together * all / ((double) first * second);
        double variance = 1.0 / together - 1.0 / first - 1.0 / second + (2 * lift - 1) / all;
        double margin = Math.exp(Normal.MIDDLE_95 * Math.sqrt(Math.max(0, variance)));
        double ratio = ratio(together, first, second, all);
        return new Association(lift, lift / margin, lift * margin, lift < 1 ? -ratio : ratio);
    }

    private static double ratio(long together, long first, long second, long all) {
        double sum = part(together, first, second, all)
                + part(first - together, first, all - second, all)
                + part(second - together, all - first, second, all)
                + part(all - first - second + together, all - first, all - second, all);
        return Math.max(0, 2 * sum);
    }

    private static double part(long observed, long row, long column, long all) {
        return observed == 0 ? 0 : observed * Math.log((double) observed * all / ((double) row * column));
    }
}

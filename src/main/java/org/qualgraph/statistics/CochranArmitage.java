package org.qualgraph.statistics;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ShareChange;

/**
 * Whether a share changes steadily over time.
 *
 * <p>Idea: the Cochran–Armitage test for trend (Cochran 1954, Armitage 1955): the numerator adds up, over all times, how
 * many more cases there are than the share of all would give, weighted by the time. Where the numbers come from several
 * strata, such as corpora, each is held against its own share, and numerators and variances are added up (Mantel 1963),
 * so that a stratum which came late is no change. Times are whole numbers; where they begin does not matter. The change
 * is the slope of the weighted regression of the share on time with the same strata, and its interval the one that
 * belongs to the test. Cost: linear in the points. The normal approximation needs some cases: {@link #LEAST}.
 */
public final class CochranArmitage {
    /** So many cases, and so many that are none, are needed in strata that have several times. */
    public static final int LEAST = 10;

    /** So many different times are needed. */
    public static final int LEAST_TIMES = 3;

    private CochranArmitage() {}

    /** Numbers of one stratum at one time. */
    public record Point(int stratum, int time, int cases, int total) {}

    /**
     * Tests points, those of a stratum together.
     *
     * @return empty where there are too few cases or times to say anything
     */
    public static Optional<ShareChange> of(List<Point> points) {
        double numerator = 0;
        double spread = 0;
        double variance = 0;
        long cases = 0;
        long others = 0;
        int start = 0;
        while (start < points.size()) {
            int end = start;
            while (end < points.size()
                    && points.get(end).stratum() == points.get(start).stratum()) {
                end++;
            }
            var stratum = Stratum.of(points.subList(start, end));
            if (stratum.spread() > 0) {
                numerator += stratum.numerator();
                spread += stratum.spread();
                variance += stratum.share() * (1 - stratum.share()) * stratum.spread();
                cases += stratum.cases();
                others += stratum.total() - stratum.cases();
            }
            start = end;
        }
        int times = (int) points.stream()
                .filter(point -> point.total() > 0)
                .mapToInt(Point::time)
                .distinct()
                .count();
        return cases < LEAST || others < LEAST || times < LEAST_TIMES
                ? Optional.empty()
                : Optional.of(of(numerator, spread, Math.sqrt(variance), times));
    }

    private static ShareChange of(double numerator, double spread, double deviation, int times) {
        double z = numerator / deviation;
        double change = numerator / spread;
        double margin = Normal.MIDDLE_95 * deviation / spread;
        return new ShareChange(z, Normal.twoSided(z), change, change - margin, change + margin, times);
    }

    /** Sums over the points of a stratum; the spread is the sum of squares of the times around their mean. */
    private record Stratum(long cases, long total, double numerator, double spread) {
        static Stratum of(List<Point> points) {
            long cases = 0;
            long total = 0;
            double timeOfAll = 0;
            for (var point : points) {
                cases += point.cases();
                total += point.total();
                timeOfAll += (double) point.time() * point.total();
            }
            double mean = total == 0 ? 0 : timeOfAll / total;
            double numerator = 0;
            double spread = 0;
            for (var point : points) {
                numerator += (point.time() - mean) * point.cases();
                spread += (point.time() - mean) * (point.time() - mean) * point.total();
            }
            return new Stratum(cases, total, numerator, spread);
        }

        double share() {
            return (double) cases / total;
        }
    }
}

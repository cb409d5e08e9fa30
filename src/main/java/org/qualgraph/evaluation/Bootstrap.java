package org.qualgraph.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by the percentile bootstrap: the figure is computed again on {@value #SAMPLES} samples, with replacement, of
 * the units (sentences, queries, postings), of which the middle 95 % are told. The seed is fixed, so that figures of two
 * runs over the same units are paired. See Efron and Tibshirani, An Introduction to the Bootstrap, 1993.
 */
final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20261130;

    private Bootstrap() {}

    /** A statistic of units, with its interval; 0 where there are none. */
    static <U> Measured measured(String set, String measure, List<U> units, ToDoubleFunction<List<U>> statistic) {
        if (units.isEmpty()) {
            return new Measured(set, measure, 0, 0, 0, 0);
        }
        var random = new Random(SEED);
        var values = new double[SAMPLES];
        for (var sample = 0; sample < SAMPLES; sample++) {
            var drawn = random.ints(units.size(), 0, units.size())
                    .mapToObj(units::get)
                    .toList();
            values[sample] = statistic.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return new Measured(
                set,
                measure,
                statistic.applyAsDouble(units),
                values[SAMPLES * 25 / 1000],
                values[SAMPLES * 975 / 1000 - 1],
                units.size());
    }

    /** The mean of scores that each stand alone. */
    static Measured average(String set, String measure, List<Double> scores) {
        return measured(
                set,
                measure,
                scores,
                drawn -> drawn.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0));
    }

    /** The answers of one unit: what they add up to, and how many they are. */
    record Group(double sum, int size) {}

    /** The mean of answers that do not stand alone, such as the lines of one posting. */
    static Measured mean(String set, String measure, List<Group> groups) {
        return measured(set, measure, groups, Bootstrap::mean);
    }

    private static double mean(List<Group> groups) {
        var size = groups.stream().mapToInt(Group::size).sum();
        return size == 0 ? 0 : groups.stream().mapToDouble(Group::sum).sum() / size;
    }
}

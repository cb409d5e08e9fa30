package org.qualgraph.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The interval of a mean over groups of answers that do not stand alone, such as the lines of one posting: the mean is
 * taken again over groups drawn with replacement, and of a thousand such means the middle 95 % are kept. The seed is
 * fixed, so that the same answers give the same interval.
 */
final class Bootstrap {
    private static final int RESAMPLES = 1_000;
    private static final long SEED = 20;

    private Bootstrap() {}

    /** The answers of one group: what they add up to, and how many they are. */
    record Group(double sum, int size) {}

    static Measured mean(String set, String measure, List<Group> groups) {
        var random = new Random(SEED);
        var means = new double[RESAMPLES];
        for (var i = 0; i < RESAMPLES; i++) {
            means[i] = mean(random.ints(groups.size(), 0, groups.size())
                    .mapToObj(groups::get)
                    .toList());
        }
        Arrays.sort(means);
        var size = groups.stream().mapToInt(Group::size).sum();
        return new Measured(
                set,
                measure,
                mean(groups),
                means[(int) (0.025 * RESAMPLES)],
                means[(int) (0.975 * RESAMPLES) - 1],
                size);
    }

    private static double mean(List<Group> groups) {
        var sum = 0.0;
        var size = 0;
        for (var group : groups) {
            sum += group.sum();
            size += group.size();
        }
        return size == 0 ? 0 : sum / size;
    }
}

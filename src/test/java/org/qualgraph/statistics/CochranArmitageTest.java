package org.qualgraph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualgraph.statistics.CochranArmitage.Point;

class CochranArmitageTest {
    /**
     * Smokers among patients of four studies: Fleiss, Statistical Methods for Rates and Proportions (1981), page 139, for
     * which {@code prop.trend.test} of R documents X-squared = 8.2249, p-value = 0.004132.
     */
    private static final List<Point> SMOKERS = points(0, new int[] {83, 90, 129, 70}, new int[] {86, 93, 136, 82});

    private static List<Point> points(int stratum, int[] cases, int[] totals) {
        return IntStream.range(0, cases.length)
                .mapToObj(i -> new Point(stratum, i + 1, cases[i], totals[i]))
                .toList();
    }

    @Test
    void givesWhatIsPublished() {
        var change = CochranArmitage.of(SMOKERS).orElseThrow();

        assertThat(change.z() * change.z()).isCloseTo(8.2249, within(0.0001));
        assertThat(change.p()).isCloseTo(0.004132, within(0.000001));
        assertThat(change.z()).isNegative();
        assertThat(change.times()).isEqualTo(4);
    }

    /** By hand: shares .2, .4, .6 of ten each, so .2 from one time to the next; z is 4 over the root of .4 * .6 * 20. */
    @Test
    void tellsTheChangeWithItsInterval() {
        var change = CochranArmitage.of(points(0, new int[] {2, 4, 6}, new int[] {10, 10, 10}))
                .orElseThrow();

        assertThat(change.change()).isCloseTo(0.2, within(1e-12));
        assertThat(change.z()).isCloseTo(4 / Math.sqrt(0.4 * 0.6 * 20), within(1e-12));
        assertThat(change.low()).isCloseTo(0.2 - 1.959964 * Math.sqrt(0.24 / 20), within(1e-6));
        assertThat(change.high()).isCloseTo(0.2 + 1.959964 * Math.sqrt(0.24 / 20), within(1e-6));
    }

    @Test
    void doesNotCareWhereTimesBegin() {
        var moved = SMOKERS.stream()
                .map(point -> new Point(0, point.time() + 600, point.cases(), point.total()))
                .toList();

        assertThat(CochranArmitage.of(moved).orElseThrow().z())
                .isCloseTo(CochranArmitage.of(SMOKERS).orElseThrow().z(), within(1e-9));
    }

    /** Half of the one and a tenth of the other, always; but the other came late. */
    @Test
    void takesAStratumThatCameLateForNoChange() {
        var strata = new ArrayList<>(points(0, new int[] {50, 50, 10, 5}, new int[] {100, 100, 20, 10}));
        strata.addAll(points(1, new int[] {1, 1, 10, 10}, new int[] {10, 10, 100, 100}));
        var together = IntStream.range(0, 4)
                .mapToObj(i -> new Point(
                        0,
                        i + 1,
                        strata.get(i).cases() + strata.get(i + 4).cases(),
                        strata.get(i).total() + strata.get(i + 4).total()))
                .toList();

        assertThat(CochranArmitage.of(strata).orElseThrow().z()).isCloseTo(0, within(1e-9));
        assertThat(CochranArmitage.of(together).orElseThrow().p()).isLessThan(1e-6);
    }

    @Test
    void saysNothingWhereThereAreTooFew() {
        assertThat(CochranArmitage.of(List.of())).isEmpty();
        assertThat(CochranArmitage.of(points(0, new int[] {3, 3, 3}, new int[] {90, 90, 90})))
                .as("nine cases")
                .isEmpty();
        assertThat(CochranArmitage.of(points(0, new int[] {3, 3, 4}, new int[] {90, 90, 90})))
                .as("ten cases")
                .isPresent();
        assertThat(CochranArmitage.of(points(0, new int[] {30, 30, 30}, new int[] {33, 33, 33})))
                .as("nine others")
                .isEmpty();
        assertThat(CochranArmitage.of(points(0, new int[] {30, 30}, new int[] {90, 90})))
                .as("two times")
                .isEmpty();
        var apart = new ArrayList<>(points(0, new int[] {30}, new int[] {90}));
        apart.add(new Point(1, 2, 30, 90));
        apart.add(new Point(2, 3, 30, 90));
        assertThat(CochranArmitage.of(apart)).as("each stratum at one time").isEmpty();
    }

    /** Among shares that do not change, one in twenty p-values is below .05. */
    @Test
    void isWrongAsOftenAsItSays() {
        var random = new Random(7);
        int small = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            var cases = new int[8];
            for (int i = 0; i < 8; i++) {
                cases[i] = (int) IntStream.range(0, 100)
                        .filter(each -> random.nextInt(5) == 0)
                        .count();
            }
            var points = points(0, cases, IntStream.generate(() -> 100).limit(8).toArray());
            small += CochranArmitage.of(points).orElseThrow().p() < 0.05 ? 1 : 0;
        }
        assertThat(small).isBetween(70, 130);
    }
}

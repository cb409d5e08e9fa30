package org.qualgraph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedVectorTest {
    private static final WeightedVector FIRST = WeightedVector.of(new int[] {0, 1}, new double[] {1, 1});
    private static final WeightedVector SECOND = WeightedVector.of(new int[] {1, 2}, new double[] {1, 2});

    /** (1, 1, 0) against (0, 1, 2): 1 in √2 · √5. */
    @Test
    void givesWhatIsWorkedByHand() {
        assertThat(FIRST.cosine(SECOND)).isCloseTo(1 / Math.sqrt(10), within(1e-12));
    }

    @Test
    void tellsWhatBothHave() {
        var products = new HashMap<Integer, Double>();
        WeightedVector.of(new int[] {1, 4, 6, 9}, new double[] {2, 3, 5, 7})
                .forEachProduct(WeightedVector.of(new int[] {0, 4, 5, 9}, new double[] {1, 0.5, 1, 2}), products::put);

        assertThat(products).isEqualTo(Map.of(4, 1.5, 9, 14.0));
    }

    @Test
    void isTheSameFromEitherSide() {
        var first = WeightedVector.of(new int[] {1, 3, 8}, new double[] {0.3, 0.7, 0.1});
        var second = WeightedVector.of(new int[] {1, 2, 3, 8}, new double[] {0.9, 0.2, 0.4, 0.6});

        assertThat(first.cosine(second)).isEqualTo(second.cosine(first));
    }

    @Test
    void isOneForWhatIsInProportionAndNothingForNothing() {
        assertThat(SECOND.cosine(WeightedVector.of(new int[] {1, 2}, new double[] {0.2, 0.4})))
                .isCloseTo(1, within(1e-12));
        assertThat(FIRST.cosine(WeightedVector.of(new int[0], new double[0]))).isZero();
    }
}

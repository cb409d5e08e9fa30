package org.qualgraph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedVectorTest {
    private static final Map<String, Double> WEIGHTS = Map.of("a", 1.0, "b", 2.0, "c", 3.0);

    private static WeightedVector vector(Map<String, Double> shares) {
        return WeightedVector.of(shares, name -> WEIGHTS.getOrDefault(name, 1.0));
    }

    /** (1, 1, 0) against (0, 1, 2): 1 in √2 · √5. */
    @Test
    void givesWhatIsWorkedByHand() {
        var first = vector(Map.of("a", 1.0, "b", 0.5));
        var second = vector(Map.of("b", 0.5, "c", 2.0 / 3));

        assertThat(first.cosine(second)).isCloseTo(1 / Math.sqrt(10), within(1e-12));
        assertThat(first.product("b", second)).isEqualTo(1);
        assertThat(first.product("a", second)).isZero();
    }

    @Test
    void isTheSameFromEitherSide() {
        var first = vector(Map.of("a", 0.3, "b", 0.7, "c", 0.1));
        var second = vector(Map.of("a", 0.9, "c", 0.4));

        assertThat(first.cosine(second)).isEqualTo(second.cosine(first));
    }

    @Test
    void isOneForWhatIsInProportionAndNothingForNothing() {
        assertThat(vector(Map.of("a", 0.2, "c", 0.4)).cosine(vector(Map.of("a", 0.4, "c", 0.8))))
                .isCloseTo(1, within(1e-12));
        assertThat(vector(Map.of()).cosine(vector(Map.of("a", 1.0)))).isZero();
    }
}

package org.qualgraph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {
    /** The example of Benjamini and Hochberg (1995), section 3.2, in which four hypotheses are rejected at .05. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void believesAsManyAsThePublishedExample() {
        var adjusted = FalseDiscoveries.adjusted(PUBLISHED);

        assertThat(Arrays.stream(adjusted).filter(q -> q <= 0.05)).hasSize(4);
        assertThat(adjusted[0]).isCloseTo(0.0015, within(1e-12));
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void keepsTheOrderInWhichTheyCame() {
        assertThat(FalseDiscoveries.adjusted(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-12));
        assertThat(FalseDiscoveries.adjusted(new double[] {})).isEmpty();
    }
}

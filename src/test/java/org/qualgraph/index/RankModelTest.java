package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankModelTest {
    @Test
    void addsUpTheDirectPathAndTheUnitsThatAreAboveZero() {
        var hidden = new double[][] {{2, 0, -1}, {0, -1, 0}};
        var model = new RankModel(hidden, new double[] {3, 5}, new double[] {1, 1, -4});

        assertThat(model.probability(new double[] {1, 1})).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
    }

    @Test
    void thatIsBundledFitsTheFeatures() {
        var rows = RankModel.bundled().rows().split("\n");

        for (var i = 0; i < rows.length - 1; i++) {
            assertThat(rows[i].split("\t")).hasSize(NameFeatures.COUNT + 2);
        }
        assertThat(rows[rows.length - 1].split("\t")).hasSize(NameFeatures.COUNT + 1);
    }
}

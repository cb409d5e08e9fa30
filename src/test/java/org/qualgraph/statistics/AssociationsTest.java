package org.qualgraph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssociationsTest {

    /**
     * The bigram "the swiss" in table 1 of Dunning (1993): 110 together, 2442 others after the first word and 111 others
     * before the second, among 31777; he gives 270.72.
     */
    @Test
    void givesTheRatioThatIsPublished() {
        assertThat(Associations.of(110, 110 + 2442, 110 + 111, 31777).likelihood())
                .isCloseTo(270.72, within(0.01));
    }

    @Test
    void isOneByChance() {
        var chance = Associations.of(25, 50, 50, 100);

        assertThat(chance.lift()).isEqualTo(1);
        assertThat(chance.likelihood()).isCloseTo(0, within(1e-9));
        assertThat(chance.low()).isLessThan(1);
        assertThat(chance.high()).isGreaterThan(1);
    }

    @Test
    void isNegativeForWhatAvoidsEachOther() {
        assertThat(Associations.of(1, 50, 50, 100).likelihood()).isNegative();
    }

    @Test
    void doesNotPutRarePairsFirst() {
        var rare = Associations.of(5, 5, 5, 10_000);
        var frequent = Associations.of(800, 1_000, 1_000, 10_000);

        assertThat(rare.lift()).isGreaterThan(frequent.lift());
        assertThat(rare.likelihood()).isLessThan(frequent.likelihood());
    }

    /** Samples of a known lift of 2: its interval holds it nineteen times in twenty. */
    @Test
    void theIntervalHoldsTheLiftAsOftenAsItSays() {
        var random = new Random(3);
        int held = 0;
        for (int trial = 0; trial < 1_000; trial++) {
            int together = 0;
            int first = 0;
            int second = 0;
            for (int i = 0; i < 2_000; i++) {
                double draw = random.nextDouble();
                together += draw < 0.08 ? 1 : 0;
                first += draw < 0.2 ? 1 : 0;
                second += draw < 0.08 || draw >= 0.2 && draw < 0.32 ? 1 : 0;
            }
            var association = Associations.of(together, first, second, 2_000);
            held += association.low() <= 2 && association.high() >= 2 ? 1 : 0;
        }
        assertThat(held).isBetween(925, 975);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Associations.of(0, 1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Associations.of(3, 2, 4, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Associations.of(1, 5, 6, 9)).isInstanceOf(IllegalArgumentException.class);
    }
}

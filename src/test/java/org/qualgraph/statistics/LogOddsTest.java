package org.qualgraph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.qualgraph.model.Distinction;

class LogOddsTest {

    /** 10 of 100 have it: each group has 1 more that has it and 9 more that have not, so 7 and 23 against 5 and 85. */
    @Test
    void givesWhatIsWorkedByHand() {
        var distinction = LogOdds.of(6, 20, 4, 80);

        double ratio = Math.log(7.0 * 85 / (23 * 5));
        assertThat(distinction.logOdds()).isCloseTo(ratio, within(1e-12)).isCloseTo(1.6436, within(1e-4));
        assertThat(distinction.z())
                .isCloseTo(ratio / Math.sqrt(1.0 / 7 + 1.0 / 23 + 1.0 / 5 + 1.0 / 85), within(1e-12))
                .isCloseTo(2.6050, within(1e-4));
    }

    /** 98 of 1,000: .98 more of ten. */
    @Test
    void givesAnotherThatIsWorkedByHand() {
        var distinction = LogOdds.of(8, 10, 90, 990);

        double ratio = Math.log(8.98 / (2 + 9.02)) - Math.log(90.98 / (900 + 9.02));
        assertThat(distinction.logOdds()).isCloseTo(ratio, within(1e-12));
        assertThat(distinction.z())
                .isCloseTo(ratio / Math.sqrt(1 / 8.98 + 1 / 11.02 + 1 / 90.98 + 1 / 909.02), within(1e-12));
    }

    @Test
    void doesNotPutRareThingsFirst() {
        var rare = LogOdds.of(2, 10, 0, 990);
        var frequent = LogOdds.of(8, 10, 90, 990);

        assertThat(rare.logOdds()).isGreaterThan(frequent.logOdds());
        assertThat(rare.z()).isLessThan(2).isLessThan(frequent.z());
    }

    @Test
    void isTheOppositeFromTheOtherSide() {
        var one = LogOdds.of(5, 40, 30, 60);
        var other = LogOdds.of(30, 60, 5, 40);

        assertThat(one.z()).isNegative().isCloseTo(-other.z(), within(1e-12));
        assertThat(one.logOdds()).isCloseTo(-other.logOdds(), within(1e-12));
    }

    @Test
    void isNothingWhereSharesAreEqual() {
        assertThat(LogOdds.of(5, 50, 10, 100).z()).isCloseTo(0, within(1e-9));
        assertThat(LogOdds.of(0, 5, 0, 10)).isEqualTo(new Distinction(0, 0));
        assertThat(LogOdds.of(5, 5, 10, 10)).isEqualTo(new Distinction(0, 0));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> LogOdds.of(3, 2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogOdds.of(0, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogOdds.of(-1, 2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

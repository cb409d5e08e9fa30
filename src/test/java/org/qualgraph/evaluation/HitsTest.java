package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitsTest {
    @Test
    void countsPrecisionRecallAndTheirHarmonicMean() {
        var hits = Hits.sum(List.of(Hits.of(1, 1, 3), Hits.of(1, 3, 1)));

        assertThat(hits.precision()).isEqualTo(0.5);
        assertThat(hits.recall()).isEqualTo(0.5);
        assertThat(hits.f1()).isEqualTo(0.5);
    }

    @Test
    void isPerfectWhereNothingIsWantedAndNothingGiven() {
        assertThat(Hits.of(0, 0, 0).f1()).isEqualTo(1);
        assertThat(Hits.of(0, 2, 0).precision()).isZero();
        assertThat(Hits.of(0, 2, 3).f1()).isZero();
    }

    @Test
    void tellsAnIntervalAroundTheFigureThatIsTheSameEachTime() {
        var units = List.of(Hits.of(1, 1, 1), Hits.of(0, 1, 1), Hits.of(1, 1, 1), Hits.of(1, 1, 1));

        var measured =
                Bootstrap.measured("set", "F1", units, drawn -> Hits.sum(drawn).f1());

        assertThat(measured.value()).isCloseTo(0.75, within(1e-9));
        assertThat(measured.low()).isLessThan(0.75).isNotNegative();
        assertThat(measured.high()).isGreaterThan(0.75).isLessThanOrEqualTo(1);
        assertThat(measured.size()).isEqualTo(4);
        assertThat(Bootstrap.measured(
                        "set", "F1", units, drawn -> Hits.sum(drawn).f1()))
                .isEqualTo(measured);
    }

    @Test
    void tellsNothingOfNoUnits() {
        assertThat(Bootstrap.<Hits>measured("set", "F1", List.of(), drawn -> 1).size())
                .isZero();
    }
}

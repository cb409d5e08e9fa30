package org.qualgraph.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    /** By hand: the place of p among n sorted values is (n - 1) p; R gives the same by default. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7 8 9 10, 10, 1.90",
        "1 2 3 4 5 6 7 8 9 10, 25, 3.25",
        "1 2 3 4 5 6 7 8 9 10, 50, 5.50",
        "1 2 3 4 5 6 7 8 9 10, 75, 7.75",
        "1 2 3 4 5 6 7 8 9 10, 90, 9.10",
        "10 1 4, 50, 4.00",
        "10 1 4, 0, 1.00",
        "10 1 4, 100, 10.00",
        "7, 90, 7.00",
        "50000 60000.50, 50, 55000.25",
    })
    void liesBetweenTheSortedValuesInProportion(String values, int percent, BigDecimal expected) {
        var sample = Stream.of(values.split(" ")).map(BigDecimal::new).toList();

        assertThat(Quantiles.of(sample).percent(percent)).isEqualTo(expected);
    }

    @Test
    void needsAValue() {
        assertThatThrownBy(() -> Quantiles.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

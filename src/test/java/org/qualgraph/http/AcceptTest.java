package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERED = List.of("application/json", "text/html", "text/turtle");

    @ParameterizedTest
    @CsvSource({
        "'', application/json",
        "*/*, application/json",
        "text/turtle, text/turtle",
        "TEXT/Turtle, text/turtle",
        "'text/html;q=0.4, text/turtle;q=0.5', text/turtle",
        "'text/*;q=0.9, text/html;q=0.1', text/turtle",
        "'text/*, application/json', application/json",
        "'*/*;q=0.1, text/html', text/html",
        "'application/json;q=0, */*', text/html",
        "'text/turtle;charset=utf-8;q=0.9', text/turtle",
        "'nonsense, text/html', text/html",
    })
    void prefersTheBestQualityOfTheMostPreciseRange(String header, String best) {
        assertThat(Accept.of(header).best(OFFERED)).hasValue(best);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "nonsense", "text/html;q=0", "text/html;q=nonsense", "'*/*;q=0'", "','"})
    void findsNothingWhereNothingWillDo(String header) {
        assertThat(Accept.of(header).best(OFFERED)).isEmpty();
    }

    @Test
    void takesAnythingWhereNothingIsSaid() {
        assertThat(Accept.of(null).best(OFFERED)).hasValue("application/json");
    }
}

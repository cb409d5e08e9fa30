package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.http.JsonObject.object;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTableTest {

    private static FigureTable labelled(String label) {
        return new FigureTable(
                object().put("postings", 3), List.of("label", "change.low"), List.of(object().put("label", label)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "Python, Python",
                "#R, or S#, #\"R, or S\"#",
                "#the \"best\"#, #\"the \"\"best\"\"\"#",
                "=1+1, '=1+1",
                "@Labs, '@Labs",
                "+x, '+x",
                "-x, '-x",
                "#=HYPERLINK(\"x\",1)#, #\"'=HYPERLINK(\"\"x\"\",1)\"#",
                "C++, C++",
            })
    void quotesAndDefusesTexts(String label, String cell) {
        assertThat(new String(labelled(label).csv(), StandardCharsets.UTF_8))
                .isEqualTo("label,change.low\r\n" + cell + ",\r\n");
    }

    @Test
    void keepsLinesTogether() {
        assertThat(new String(labelled("a\nb").csv(), StandardCharsets.UTF_8)).contains("\"a\nb\"");
    }

    @Test
    void leavesNumbersAlone() {
        var table = new FigureTable(
                object(), List.of("change"), List.of(object().put("change", TrendFaces.decimal(-0.012345))));

        assertThat(new String(table.csv(), StandardCharsets.UTF_8)).isEqualTo("change\r\n-0.01235\r\n");
    }

    @Test
    void nestsWhatHasADotInJson() {
        var table = new FigureTable(
                object().put("postings", 3),
                List.of("a.b", "c"),
                List.of(object().put("a.b", 1).put("c", "=x")));

        assertThat(table.json().node()).hasToString("{\"postings\":3,\"rows\":[{\"a\":{\"b\":1},\"c\":\"=x\"}]}");
    }

    @Test
    void hidesAddressesFromPeople() {
        var table = new FigureTable(
                object(),
                List.of("label", "href"),
                List.of(object().put("label", "=x").put("href", "/posting?")));

        assertThat(table.shownColumns()).containsExactly("label");
        assertThat(table.shownRows()).containsExactly(List.of("=x"));
        assertThat(table.safeRows()).containsExactly(List.of("'=x", "/posting?"));
    }
}

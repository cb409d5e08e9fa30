package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bullets in the middle of a line. */
class InlineBulletsTest {
    private static final String PADDING = " and so on".repeat(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You know:- Java- SQL- Rust",
                "You know: * Java * SQL * Rust",
                "You know - Java - SQL - Rust",
                "You know: ? Java ? SQL ? Rust",
                "You know.-Java.-SQL.-Rust",
                "You know § Java § SQL § Rust"
            })
    void standWhereOneMarkStandsSeveralTimesInFrontOfACapital(String line) {
        var bullets = InlineBullets.in(line, 0, line.length());
        assertThat(bullets.stream()
                        .map(at -> line.substring(at + 1).strip().split("[^A-Za-z]")[0])
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Java", "SQL", "Rust");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senior Analyst - New York - Full time",
                "State-of-the-Art and Peer-to-Peer and Man-in-the-Middle",
                "2015 - 2016 - 2017 - 2018",
                "Who? What? Where? When?"
            })
    void areNoDashesAndSignsOfASentence(String line) {
        assertThat(InlineBullets.in(line, 0, line.length())).isEmpty();
    }

    @Test
    void openLinesOfTheirOwn() {
        var text = "Requirements:- Java- Knowledge of SQL- Rust" + PADDING;
        assertThat(new LineSplitter(word -> false).lines(text))
                .extracting(line -> line.content().of(text))
                .containsExactly("Requirements:", "Java", "Knowledge of SQL", "Rust" + PADDING);
    }
}

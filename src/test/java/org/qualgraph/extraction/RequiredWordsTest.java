package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            (nice|good) to have             ; nice to have, good to have
            nice[- ]to[- ]have              ; nice to have, nice to-have, nice-to have, nice-to-have
            \\d+ years?                     ; " year"
            (?i)(?<!\\p{L})Or(?!\\p{L})|/   ; or, /
            (a |an )?(big |huge )?plus      ; plus
            (?<low>\\d{1,3}) ?(week|month)s ; weeks, months
            e\\.g|i\\.e                     ; e.g, i.e
            x++y                            ; x
            """)
    void readsTheWordsOfWhichOneStandsInEveryMatch(String regex, String words) {
        assertThat(RequiredWords.of(regex)).isEqualTo(Set.of(words.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "a*", "(plus)?", "plus|\\d", "[^a]", "", "(a|)", "plus{0,3}?|b?"})
    void readsNothingWhereNothingIsRequired(String regex) {
        assertThat(RequiredWords.of(regex)).isEmpty();
    }

    @Test
    void foldsCaseAsPatternsDo() {
        var trigger = Trigger.of(Set.of("kiste", "über"));
        assertThat(trigger.isIn("Die \u212Ai\u017FTE")).isTrue();
        assertThat(trigger.isIn("ÜBER")).isTrue();
        assertThat(trigger.isIn("Kist über-all", 0, 8)).isFalse();
    }

    @Test
    void findsAWordThatBeginsWithinAnother() {
        var trigger = Trigger.of(Set.of("abcd", "bcx", "c d"));
        assertThat(trigger.isIn("abcx")).isTrue();
        assertThat(trigger.isIn("ababc d")).isTrue();
        assertThat(trigger.isIn("abc abd")).isFalse();
    }
}

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
            x++y                            ; y
            """)
    void readsTheWordsOfWhichOneStandsInEveryMatch(String regex, String words) {
        assertThat(RequiredWords.of(regex)).isEqualTo(Set.of(words.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "a*", "(plus)?", "plus|\\d", "[^a]", "", "(a|)", "plus{0,3}?|b?"})
    void readsNothingWhereNothingIsRequired(String regex) {
        assertThat(RequiredWords.of(regex)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            (?i)(?<!ab)plus?(?= sign)   ; 4
            \\d{1,2} (week|month)s      ; 11
            (a|bcd){0,3}?x              ; 10
            """)
    void readsHowLongAMatchMayBe(String regex, int longest) {
        assertThat(RequiredWords.longestMatch(regex)).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+", "(ab){2,}", "\\s*x", "(a)\\1"})
    void setsNoBoundWhereThereIsNone(String regex) {
        assertThat(RequiredWords.longestMatch(regex)).isEqualTo(RequiredWords.UNBOUNDED);
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

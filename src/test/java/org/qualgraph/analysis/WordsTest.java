package org.qualgraph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "developed, develops",
        "pipelines, pipeline",
        "policies, policy",
        "C++, c++",
        "Müller, Muller",
    })
    void baseIsTheSameForEveryInflection(String one, String other) {
        assertThat(bases(Words.ENGLISH, one)).isEqualTo(bases(Words.ENGLISH, other));
    }

    @ParameterizedTest
    @CsvSource({"developer, development", "innovative, innovation", "communicating, communication"})
    void stemIsTheSameForDerivations(String one, String other) {
        assertThat(stems(Words.ENGLISH, one)).isEqualTo(stems(Words.ENGLISH, other));
    }

    @ParameterizedTest
    @CsvSource({"developer, development", "C, C++", "solid, solidity", "Java, JavaScript"})
    void baseKeepsWordsApart(String one, String other) {
        assertThat(bases(Words.ENGLISH, one)).isNotEqualTo(bases(Words.ENGLISH, other));
    }

    @Test
    void leavesFunctionWordsOut() {
        assertThat(bases(Words.ENGLISH, "the design of a system")).containsExactly("design", "system");
        assertThat(bases(Words.GERMAN, "Führung von Mitarbeitern")).hasSize(2);
    }

    @Test
    void keepsFunctionWordsInCapitalsAndWhereThereIsNothingElse() {
        assertThat(bases(Words.ENGLISH, "it is IT support")).containsExactly("it", "support");
        assertThat(bases(Words.ENGLISH, "who is it")).containsExactly("who", "is", "it");
    }

    @Test
    void saysWhereAWordStands() {
        var text = "the  pipelines";

        assertThat(Words.ENGLISH.of(text).getFirst().span().of(text)).isEqualTo("pipelines");
    }

    @Test
    void readsGermanByItsOwnEndings() {
        assertThat(stems(Words.GERMAN, "Entwickler")).isEqualTo(stems(Words.GERMAN, "Entwicklern"));
    }

    @Test
    void leavesWordsOfOtherLanguagesAlone() {
        assertThat(bases(Words.OTHER, "gestion de projet")).containsExactly("gestion", "de", "projet");
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "en-GB, ENGLISH", "'', ENGLISH", "de, GERMAN", "de-AT, GERMAN", "den, OTHER", "fr, OTHER"
    })
    void knowsWhoReadsALanguage(String tag, Words words) {
        assertThat(Words.ofLanguage(tag)).isEqualTo(words);
    }

    @Test
    void tellsALanguageByItsFunctionWords() {
        var german = "Erfahrung mit der Entwicklung von Software";

        assertThat(Words.GERMAN.functionWords(german)).isEqualTo(3);
        assertThat(Words.ENGLISH.functionWords(german)).isZero();
        assertThat(Words.OTHER.functionWords(german)).isZero();
    }

    @Test
    void hasNoWordsForSignsAlone() {
        assertThat(Words.ENGLISH.of(" – / • ")).isEmpty();
    }

    private static List<String> bases(Words words, String text) {
        return words.of(text).stream().map(Word::base).toList();
    }

    private static List<String> stems(Words words, String text) {
        return words.of(text).stream().map(Word::stem).toList();
    }
}

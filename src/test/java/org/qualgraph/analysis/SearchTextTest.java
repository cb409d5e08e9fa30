package org.qualgraph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "compiler, compilers",
        "compiled, compiling",
        "develop, developed",
        "LIBRARIES, library",
        "GPUs, gpu",
        "Café, cafe",
        "Müller, Mueller",
        "Mueller, müller",
        "Muller, Müller",
    })
    void findsAWordInEveryForm(String one, String other) {
        assertThat(share(one, SearchText.PLAIN, other)).isTrue();
        assertThat(share(other, SearchText.PLAIN, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Entwicklern, Entwickler", "Kenntnisse, Kenntnissen", "Studenten, Student", "Ingenieure, Ingenieur"})
    void findsAGermanWordInGermanTexts(String written, String asked) {
        assertThat(share(written, SearchText.WITH_GERMAN, asked)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "C, C++",
        "C, C#",
        "C++, C#",
        "NET, .NET",
        "Go, going",
        "R, RS",
        "compiler, compile",
        "engineer, engine",
        "manager, manage",
        "Java, JavaScript",
        "marketing, market",
    })
    void keepsApartWhatIsNotOne(String written, String asked) {
        assertThat(share(written, SearchText.PLAIN, asked)).isFalse();
        assertThat(share(asked, SearchText.PLAIN, written)).isFalse();
    }

    @Test
    void knowsWordsThatAHyphenJoins() {
        var words = SearchText.PLAIN.words("front-end or front end");

        assertThat(words.getFirst().joined()).contains("frontend");
        assertThat(words.get(3).joined()).isEmpty();
    }

    @Test
    void cutsWhatIsNoWord() {
        var words = SearchText.WITH_GERMAN.words("x".repeat(100_000) + " ü".repeat(3) + "ß".repeat(50_000));

        assertThat(words)
                .allSatisfy(word -> assertThat(word.forms())
                        .allSatisfy(form -> assertThat(form.length()).isLessThan(200)));
    }

    private static boolean share(String written, SearchText reading, String asked) {
        var forms = new HashSet<>(reading.words(written).getFirst().forms());
        forms.retainAll(SearchText.WITH_GERMAN.words(asked).getFirst().forms());
        return !forms.isEmpty();
    }
}

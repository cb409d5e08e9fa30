package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.extraction.Because.Ground;
import org.qualgraph.model.Necessity;

/** How postings are cut into items, how much each insists, and why. */
class ItemTest {

    private static List<Item> items(String text) {
        var prose = new Prose(text);
        return ItemReader.items(prose, Sectioner.sections(prose, new LineSplitter(word -> false).lines(text)));
    }

    private static String brief(String text) {
        return items(text).stream()
                .map(item -> initial(item) + ": " + item.span().of(text))
                .collect(Collectors.joining(" / "));
    }

    private static String initial(Item item) {
        return switch (item.necessity()) {
            case MINIMUM -> "M";
            case PREFERRED -> "P";
            case MENTIONED -> "mentioned";
        };
    }

    private static String minimum(String item) {
        return brief("Requirements\n- " + item);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Python required, Scala a plus                        | MINIMUM: Python required / PREFERRED: Scala a plus
            Java (required), Kotlin (nice to have)               | MINIMUM: Java (required) / PREFERRED: Kotlin (nice to have)
            5 years of Java; Kotlin is a plus                    | MINIMUM: 5 years of Java / PREFERRED: Kotlin is a plus
            Master's degree in physics, PhD in physics preferred | MINIMUM: Master's degree in physics / PREFERRED: PhD in physics preferred
            Java, Kotlin or Scala preferred                      | PREFERRED: Java, Kotlin or Scala preferred
            Java and Kotlin are a plus                           | PREFERRED: Java and Kotlin are a plus
            Relational databases, preferably PostgreSQL          | MINIMUM: Relational databases, preferably PostgreSQL
            Experience with SQL, ideally with Presto, Hive       | MINIMUM: Experience with SQL / PREFERRED: ideally with Presto, Hive
            Ideally you know Go, Rust or Zig                     | PREFERRED: Ideally you know Go, Rust or Zig
            Nice to have: Go; Rust; Zig                          | PREFERRED: Go; Rust; Zig
            Experience with programming (Python preferred)       | MINIMUM: Experience with programming (Python preferred)
            You must know Python but Go would be nice            | MINIMUM: You must know Python / PREFERRED: but Go would be nice
            100 million plus gates in one design                 | MINIMUM: 100 million plus gates in one design
            Gute Deutschkenntnisse, Englisch von Vorteil         | MINIMUM: Gute Deutschkenntnisse / PREFERRED: Englisch von Vorteil
            Erfahrung mit Python, idealerweise auch mit Rust     | MINIMUM: Erfahrung mit Python / PREFERRED: idealerweise auch mit Rust
            Kenntnisse in Rust sind wünschenswert                | PREFERRED: Kenntnisse in Rust sind wünschenswert
            A degree preferred in physics, chemistry or biology  | PREFERRED: A degree preferred in physics, chemistry or biology
            Work in Lua is a plus Strong knowledge of SQL        | PREFERRED: Work in Lua is a plus / MINIMUM: Strong knowledge of SQL
            Ability to read Ada, knowledge of Lua are nice-to-haves | PREFERRED: Ability to read Ada, knowledge of Lua are nice-to-haves
            The ideal candidate is calm, patient and kind        | MINIMUM: The ideal candidate is calm, patient and kind
            """)
    void splitsASentenceWhereItsClausesInsistDifferently(String item, String expected) {
        assertThat(minimum(item)).isEqualTo(expected.replace("MINIMUM", "M").replace("PREFERRED", "P"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            No prior experience with Kubernetes required; Python is a must  | M: Python is a must
            A degree is not required                                        | ``
            A degree is not required but a plus                             | P: A degree is not required but a plus
            We do not use Java                                              | ``
            You don't need a PhD, but you must know Rust                    | M: but you must know Rust
            Lua, Rust? No thanks.                                           | ``
            Keine Vorkenntnisse in SAP nötig                                | ``
            Ein Studium ist nicht erforderlich                              | ``
            """)
    void asksNothingWhereAClauseSaysSo(String item, String expected) {
        assertThat(minimum(item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            You have five years of experience in Python.                     | M
            We're after someone who knows Kubernetes inside out.             | M
            Ideally, you've also worked with Rust.                           | P
            Du hast mehrere Jahre Erfahrung mit Java.                        | M
            Von Vorteil sind Kenntnisse in Rust.                             | P
            Founded in 2009, we are the leading provider of Java training.   | ``
            """)
    void readsProseUnderNoHeading(String sentence, String expected) {
        var text = "Developer\n\nHello!\n\n" + sentence;
        assertThat(items(text).stream().map(ItemTest::initial).collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The ideal candidate has five years of experience in Rust.          | M
            We are looking for analysts with experience in Scala.              | M
            You must have a licence for forklifts.                             | M
            The successful candidate will be fluent in Korean, ideally Thai.   | MP
            We are looking for an analyst to join our team in Oslo.            | ``
            The successful candidate will lead a team of six in Oslo.          | ``
            You will work with engineers who have deep experience in Rust.     | ``
            Knowledge of Rust.                                                 | M
            This role requires steady hands.                                   | M
            In addition, you will need excellent communication skills.         | M
            If you have experience in Rust, we would be glad.                  | ``
            Since 2009 our founders have had experience in Rust.               | ``
            You have a new colleague.                                          | ``
            """)
    void takesASentenceThatSaysWhatACandidateMustHaveAlsoOutsideTheirSection(String sentence, String expected) {
        var text = "Analyst\n\nGood morning!\n\n" + sentence + "\n\nRequirements\n- Java\n";
        assertThat(items(text).stream().map(ItemTest::initial).collect(Collectors.joining()))
                .isEqualTo(expected + "M");
    }

    @Test
    void takesALineBetweenTwoThatAskForOneThatAsks() {
        var text = "Developer\n\nExperience with Java\nUnit tests\nKnowledge of SQL\nOur office\n";
        assertThat(brief(text)).isEqualTo("M: Experience with Java / M: Unit tests / M: Knowledge of SQL");
    }

    @Test
    void takesNoSignsForAnItem() {
        assertThat(brief("Requirements\n- Java\n- **\n")).isEqualTo("M: Java");
    }

    @Test
    void endsAListWithoutBulletsWhereTheEmployerSpeaksOfItself() {
        var text = "Requirements\nKnowledge of Java\nKnowledge of SQL\nWe build ships for people who like the sea. "
                + "Every ship is a small town of its own.\nKnowledge of Rust\n";
        assertThat(brief(text)).isEqualTo("M: Knowledge of Java / M: Knowledge of SQL / M: Knowledge of Rust");
    }

    @Test
    void doesNotTakeWorkForABenefit() {
        var text = "Developer\n\nYou will work on the compiler and have the opportunity to learn Rust.\n";
        assertThat(Sectioner.sections(new Prose(text), new LineSplitter(word -> false).lines(text)))
                .extracting(Section::kind)
                .containsOnly(SectionKind.INTRODUCTION);
    }

    @Test
    void findsAHeadingBehindASentenceOfAShortLine() {
        var text = "Duties: Keep the books. Education: A degree in history\n";
        assertThat(brief(text)).isEqualTo("mentioned: Keep the books. / M: A degree in history");
    }

    @Test
    void takesASentenceWithAColonForTheHeadingOfALostList() {
        var text = "Developer\n\nCandidates must have:\nSteady hands\nA good eye\n";
        assertThat(brief(text)).endsWith("M: Steady hands / M: A good eye");
    }

    @Test
    void readsHeadingsWithinTheirLine() {
        var text = "Developer\n\nMust have: Java, Spring\nNice to have – Kafka\n\nWe meet on Mondays.";
        assertThat(brief(text)).isEqualTo("M: Java, Spring / P: Kafka");
    }

    @Test
    void aHeadingWithinABulletIsOneOfThatBulletAlone() {
        var text = "Requirements\n- Java\n- Nice to have: Kafka\n- Python\n";
        assertThat(brief(text)).isEqualTo("M: Java / P: Kafka / M: Python");
    }

    @Test
    void leavesTheChoiceToTheLinesUnderATwofoldHeading() {
        var text = "Requirements & nice-to-haves\n- Java\n- Kafka is a plus\n";
        assertThat(brief(text)).isEqualTo("M: Java / P: Kafka is a plus");
    }

    @Test
    void takesASentenceThatLeadsToAListForItsHeading() {
        var text =
                "Developer\n\nIn addition, skills of this kind would be a plus for someone in this team:\n- Kafka\n- Rust\n";
        assertThat(brief(text)).endsWith("team: / P: Kafka / P: Rust").doesNotContain("M:");
    }

    @Test
    void takesAListOfAlternativesForOneItemThatInsistsAsItsFirstLine() {
        var text = "Developer\n\nAny of the following would be a plus:\n- Kafka\n- Rust\n";
        assertThat(items(text)).extracting(Item::necessity).containsExactly(Necessity.PREFERRED);
    }

    @Test
    void readsAListUnderAHeadingThatSaysNothingByItsLines() {
        var text =
                "Developer\n\nGuten Tag:\n- Experience with Java\n- Knowledge of SQL\n\nOn Mondays:\n- Design services\n- Review code\n";
        assertThat(brief(text))
                .isEqualTo(
                        "M: Experience with Java / M: Knowledge of SQL / mentioned: Design services / mentioned: Review code");
    }

    @Test
    void saysWhichWordsDecided() {
        var text = "What you bring\n- Java\n- Rust is a plus\n";
        assertThat(items(text))
                .extracting(Item::because)
                .extracting(because ->
                        because.ground() + " " + because.cue().orElseThrow().of(text))
                .containsExactly(Ground.HEADING + " What you bring", Ground.SENTENCE + " is a plus");
    }
}

package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

class LinkerTest {

    /** The names that are linked in an item of a list of requirements, as "unit=unit-testing". */
    private static String links(String item) {
        return linksIn("Requirements:\n- %s\n- Good knowledge of Java\n".formatted(item));
    }

    private static String linksIn(String text) {
        return Vocabularies.EXTRACTOR.extract(Posting.ofText(text)).mentions().stream()
                .filter(mention -> !mention.concept().value().equals("skill/java"))
                .map(mention ->
                        mention.surface() + "=" + mention.concept().value().replaceAll("^.*/", ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Experience with unit and integration testing      | unit=unit-testing integration testing=integration-testing
            Knowledge of dimensional / data modelling         | dimensional=dimensional-modeling data modelling=data-modeling
            Experience with supervised or unsupervised learning | supervised=supervised-learning unsupervised learning=unsupervised-learning
            Experience with data cleaning, validation and transformation | data cleaning=data-wrangling validation=data-validation transformation=data-transformation
            """)
    void addsTheWordsThatSkillsOfAListShare(String item, String expected) {
        assertThat(links(item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Knowledge of Python and project management        | Python=python project management=project-management
            Experience with the Mac and data modeling         | data modeling=data-modeling
            """)
    void leavesAThingAloneThatIsANameOrMakesNone(String item, String expected) {
        assertThat(links(item)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ability to solve complex technical problems       | problem-solving
            Ability to build strong relationships             | interpersonal-skills
            """)
    void readsANameOverWordsThatQualifyItsNoun(String item, String expected) {
        assertThat(links(item)).endsWith("=" + expected).contains(" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Experience with cutting-edge cloud", "Experience with non-relational databases"})
    void takesNoNameFromBehindAPrefixThatTurnsIt(String item) {
        assertThat(links(item)).doesNotContain("edge-computing").doesNotContain("=relational-databases");
    }

    @Test
    void readsAnAcronymInBracketsAsWhatItIsShortForThere() {
        assertThat(links("Experience with Oracle Application Development Framework (ADF)"))
                .isEqualTo("Oracle Application Development Framework=oracle-adf");
        assertThat(links("Experience with Azure Data Factory (ADF)")).contains("ADF=azure-data-factory");
    }

    @Test
    void takesTheProtocolOfAnAddressForNone() {
        assertThat(links("Send us your work with Python, HTTP and SQL at https://jobs.example.org"))
                .isEqualTo("Python=python HTTP=http SQL=sql");
    }

    @Test
    void readsAcronymsInSmallLettersWhereAllIsWrittenSo() {
        var text = """
                we are a small team and we build a phone agent for dentists. it is early, it is fun, and it mostly works.

                you need:
                - solid python
                - serious work in speech: asr, tts, vad
                """;
        assertThat(linksIn(text)).contains("asr=speech-recognition", "tts=text-to-speech");
    }

    @Test
    void partsAnAcronymFromTheWordThatALostBreakJoinsToIt() {
        var filler = "You will work with analysts and engineers to keep our numbers right and our customers happy. "
                .repeat(4);
        assertThat(linksIn(filler + "Requirements3+ years of SQLExperience with Tableau or Looker"))
                .contains("SQL=sql", "Tableau=tableau", "Looker=looker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our services\nWe place people in all areas of IT, from data engineering to machine learning.",
                "We are one of the nation's largest staffing firms and serve clients across all industries, from insurance to manufacturing.",
                "Benefits of joining\n- A training budget for machine learning",
                "Benefits Highlights\n- Unlimited access to Claude Code and Cursor",
                "Industry\nBanking, Computer Networking, Software Engineering"
            })
    void linksNothingInWhatTheEmployerSaysOfItself(String boilerplate) {
        assertThat(linksIn("Requirements\n- Good knowledge of Java\n\n" + boilerplate))
                .isEmpty();
    }
}

package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Span;

/** Headings in lines that a scraper has joined. */
class LostHeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "work with your teamQualifications5+ years of SQL            | Qualifications",
                "write it up as a paper.RequirementsCurrently enrolled       | Requirements",
                "knowledge of SQLRequirementsBachelor of Science             | Requirements",
                "reports for the board QualificationsThe confidence to       | Qualifications",
                "and goals. Required Skills And Experience Bachelor's degree | Required Skills And Experience",
                "of the product Preferred Qualifications Knowledge of Rust   | Preferred Qualifications",
                "what data reveals. What you'll do Work with engineers       | What you'll do",
                "what data reveals. About Us At Initech we                   | About Us",
                "what data reveals. REQUIREMENTS Bachelor of Science         | REQUIREMENTS",
                "what data reveals. What's In It For You Contribute to a ship | What's In It For You",
                "routing with IPSECDesired Qualifications: Rust              | Desired Qualifications:"
            })
    void standsWhereItsWordsAreKnownAndSomethingBeginsBehind(String line, String heading) {
        var at = line.indexOf(heading);

        var end = LostHeadings.end(line, at, new Span(0, line.length()));

        assertThat(end).hasValue(at + heading.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Knowledge of PigExperience with NoSQL databases | Knowledge of Pig / Experience with NoSQL databases
            the engines.Basic Hiring Criteria: A degree     | the engines. / Basic Hiring Criteria: / A degree
            """)
    void leavesNamesAndHeadingsWhole(String line, String expected) {
        var text = line + " and so on".repeat(30);
        var lines = new LineSplitter("nosql"::equals)
                .lines(text).stream()
                        .map(found -> found.content().of(text).replace(" and so on", ""))
                        .toList();
        assertThat(String.join(" / ", lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gather Requirements from users",
                "talk to Business Requirements Analysts",
                "what data reveals. The Business Analyst writes",
                "what data reveals. Ability To Work with Java",
                "what data reveals. Experience Design matters",
                "what data reveals. Privacy Policy Officers decide",
                "we offer Health Benefits Administration"
            })
    void standsInNoSentence(String line) {
        var whole = new Span(0, line.length());
        for (var at = 1; at < line.length(); at++) {
            if (Character.isUpperCase(line.charAt(at))) {
                assertThat(LostHeadings.end(line, at, whole)).isEmpty();
            }
        }
    }
}

package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction.Header;
import org.qualgraph.model.Pay;
import org.qualgraph.model.Place;
import org.qualgraph.model.Posting;
import org.qualgraph.model.TimeUnit;

class HeaderTest {

    private static Header header(String text) {
        return Vocabularies.EXTRACTOR.extract(Posting.ofText(text)).header();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $7,500/month to $10,250/month + benefits                   | 7500-10250 USD MONTH
            Salary: $95k–$130k                                         | 95000-130000 USD YEAR
            Gehalt: €70.000–85.000 brutto/Jahr                         | 70000-85000 EUR YEAR
            Pay rate: £55/hour                                         | 55-55 GBP HOUR
            Salary CHF 120'000 per year                                | 120000-120000 CHF YEAR
            Salary range: GS-15 ($136,908 to $183,500)                 | 136908-183500 USD YEAR
            A salary between €5,000-€6,000 per month                   | 5000-6000 EUR MONTH
            The base pay is $62.50 - $70.00 per hour                   | 62.5-70 USD HOUR
            """)
    void readsPay(String text, String expected) {
        assertThat(header("Engineer\n\n" + text).pay())
                .extracting(pay -> pay.minimum().orElseThrow() + "-"
                        + pay.maximum().orElseThrow() + " " + pay.currency() + " " + pay.unit())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We raised $50M to $60M in funding", "A $750 annual training budget", "revenue of $1.9 billion",
                "You manage budgets of $100,000 to $500,000", "$5,000 sign-on bonus", "401(k) match up to $6,000"
            })
    void takesNoOtherMoneyForPay(String text) {
        assertThat(header("Engineer\n\n" + text).pay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Skills\n\u2022 Python\n\u2022 SQL", "\u2022 Python\n\u2022 SQL", "Requirements:\n- Python"})
    void takesNoSkillsForATitle(String text) {
        assertThat(header(text).title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Internships of twelve (12) to sixteen (16) weeks     | 12-16 WEEK
            A 6-month contract                                   | 6-6 MONTH
            The internship lasts 3 to 6 months                   | 3-6 MONTH
            """)
    void readsDuration(String text, String expected) {
        assertThat(header("Engineer\n\n" + text).duration())
                .hasValueSatisfying(
                        duration -> assertThat(duration.minimum() + "-" + duration.maximum() + " " + duration.unit())
                                .isEqualTo(expected));
    }

    @Test
    void takesWhatTheSourceStatesBeforeTheText() {
        var fields = new Posting.Fields(
                Optional.empty(),
                List.of("Berlin, Germany"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("EUR 60000 - 70000 per year"),
                Optional.empty());
        var posting = new Posting(
                new Posting.Source("file", 1),
                Optional.empty(),
                "Engineer",
                "Location: Ulm, Germany. Bonus of 5,000 EUR. Salary 6.000 EUR im Monat",
                fields);

        var header = Vocabularies.EXTRACTOR.extract(posting).header();

        assertThat(header.locations()).extracting(Place::label).containsExactly("Berlin, Germany");
        assertThat(header.pay()).extracting(Pay::unit).containsExactly(TimeUnit.YEAR, TimeUnit.MONTH);
        assertThat(header.pay()).extracting(pay -> pay.evidence().isPresent()).containsExactly(false, true);
    }

    @Test
    void takesNoExperienceForADuration() {
        assertThat(header("Engineer\n\n6 months of contract experience, 25 days of vacation")
                        .duration())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Initech is hiring a Research Scientist Intern, ML   | Research Scientist Intern, ML | Initech | research-scientist-intern
            Job Title: Senior Software Engineer                 | Senior Software Engineer      |         | senior-software-engineer
            Data Engineer                                       | Data Engineer                 |         | data-engineer
            Acme hiring Data Engineer in Ulm, Germany - LinkedIn | Data Engineer                | Acme    | data-engineer
            """)
    void readsTitleRoleAndEmployer(String text, String title, String employer, String role) {
        var header = header(text + "\n\nYou will work with us.");
        assertThat(header.title()).isEqualTo(title);
        assertThat(header.role()).contains(new ConceptId("role/" + role));
        assertThat(header.organization()
                        .map(organization -> organization.name())
                        .orElse(null))
                .isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About Hooli\\nWe are looking for a Senior Data Engineer to build pipelines. | Senior Data Engineer
            All jobs\\nSite Reliability Engineer\\nYou run our services.               | Site Reliability Engineer
            Job title: Data Engineer\\nYou build pipelines.                            | Data Engineer
            We make tea.\\nAnd biscuits.                                               | ''
            """)
    void findsTheTitleWhereverItStands(String text, String title) {
        assertThat(header(text.replace("\\n", "\n")).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Menlo Park, CA / New York, NY                  | Menlo Park, CA; New York, NY
            Location: Berlin, Germany                      | Berlin, Germany
            Locations: Zurich                              | Zurich
            You will meet people from Berlin, Germany.     | ''
            """)
    void readsPlacesOfWork(String line, String expected) {
        var places = header("Engineer\n\n" + line).locations().stream()
                .map(Place::label)
                .toList();
        assertThat(String.join("; ", places)).isEqualTo(expected);
    }
}

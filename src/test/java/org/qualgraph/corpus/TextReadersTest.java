package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plain text and Markdown. */
class TextReadersTest {

    @Test
    void leavesPlainTextAsItStands() {
        var text = "Engineer\n\n  * C++ & <vector>\n  * \u00e9t\u00e9 \ud83d\ude80\n";

        var posting = Outcomes.of("a.txt", text).posting();

        assertThat(posting.text()).isEqualTo(text);
        assertThat(posting.title()).isEmpty();
        assertThat(posting.source().entry()).isEqualTo(1);
    }

    @Test
    void writesLineEndsAndControlCharactersSoThatAnySyntaxCanHoldThem() {
        assertThat(Outcomes.of("a.txt", "one\r\ntwo\rthree\ffour\u0007five")
                        .posting()
                        .text())
                .isEqualTo("one\ntwo\nthree\nfour five");
    }

    @Test
    void setsQuotesRightThatWereTakenForControlCharacters() {
        assertThat(Outcomes.of("a.txt", "we\u0092re on \u0093it\u0094 \u0080 5 \u0096 9 \u009f")
                        .posting()
                        .text())
                .isEqualTo("we\u2019re on \u201cit\u201d \u20ac 5 \u2013 9 \u0178");
    }

    @Test
    void rejectsTextThatIsBlank() {
        assertThat(Outcomes.of("a.txt", " \n\t").rejects()).containsExactly("a.txt:1 has no text");
        assertThat(Outcomes.of("a.txt", "").rejects()).containsExactly("a.txt:1 has no text");
    }

    @Test
    void takesFieldsFromFrontMatter() {
        var posting = Outcomes.of("a.md", """
                        ---
                        title: "Kernel Engineer" # as advertised
                        company: 'Tessellate AI'
                        location:
                          - London, UK
                          - "Bern"
                        date: 2026-02-17
                        salary_min: 100
                        salary_max: 200
                        salary_currency: EUR
                        tags: [a, b]
                        ---
                        Knows **CUDA**.
                        """).posting();

        assertThat(posting.title()).isEqualTo("Kernel Engineer");
        assertThat(posting.fields().organization()).contains("Tessellate AI");
        assertThat(posting.fields().locations()).containsExactly("London, UK", "Bern");
        assertThat(posting.fields().datePosted()).contains(LocalDate.of(2026, 2, 17));
        assertThat(posting.fields().pay()).contains("EUR 100 - 200");
        assertThat(posting.text()).isEqualTo("Knows CUDA.");
    }

    @Test
    void leavesOutWhatTheWriterOfAPageIsTold() {
        var posting = Outcomes.of("a.md", """
                        ---
                        title: "Analyst" #\u25bc\u25bc
                        # Say when it closes.
                        #\u25bc\u25bc
                        ---
                        {% comment --- %}
                        If it pays, say so: $1,000
                        {% endcomment --- %}
                        Knows SQL. {%- comment -%}\u25bc{%- endcomment -%}
                        {% comment %} Open to the end.
                        """).posting();

        assertThat(posting.title()).isEqualTo("Analyst");
        assertThat(posting.text()).isEqualTo("Knows SQL.\nOpen to the end.");
    }

    @Test
    void takesSectionsFromFrontMatterThatIsNoProperYaml() {
        var posting = Outcomes.of("a.md", """
                        ---
                        # a comment
                        title: Analyst
                        key_objectives:
                          - title: You find things out.
                            items:
                            - Ask
                        - title: You tell.
                            items:
                            - Write
                        qualifications: | SQL on the same line

                        and more of it
                        ---
                        """).posting();

        assertThat(posting.text()).isEqualTo("""
                Key objectives
                You find things out.

                \u2022 Ask
                You tell.

                \u2022 Write

                Qualifications
                SQL on the same line

                and more of it""");
    }

    @Test
    void takesAnOpenFenceForText() {
        assertThat(Outcomes.of("a.md", "---\ntitle: T\nno end").posting().title())
                .isEmpty();
    }

    @Test
    void reducesMarkdownToWhatAReaderSees() {
        assertThat(MarkdownText.of("""
                # Engineer ##
                ## C#
                We *really* like __you__, see [our site](https://x.example/a_b).
                ***
                * `C++` and snake_case_name
                - A & B, 5 \\* 3
                <!-- hidden
                text -->
                1. First
                2. Second
                > quoted
                {% include x %}a < b<br>c
                """)).isEqualTo("""
                Engineer

                C#
                We really like you, see our site.
                \u2022 C++ and snake_case_name
                \u2022 A & B, 5 * 3

                1. First
                2. Second
                quoted
                a < b
                c""");
    }

    @Test
    void joinsLinesThatWereWrappedByHandAndNoOthers() {
        assertThat(MarkdownText.of("""
                To qualify, you must have at least one (1) year of specialized experience at
                the next lower grade.
                Company: Egnyte
                Location: Pozna\u0144
                """)).isEqualTo("""
                To qualify, you must have at least one (1) year of specialized experience at the next lower grade.
                Company: Egnyte
                Location: Pozna\u0144""");
    }

    @Test
    void keepsTheIdentifierOnlyWhereTheSourceHasOne() {
        assertThat(Outcomes.of("a.md", "---\nid: X-1\n---\ntext").posting().identifier())
                .isEqualTo(Optional.of("X-1"));
        assertThat(Outcomes.of("a.md", "text").posting().identifier()).isEmpty();
    }
}

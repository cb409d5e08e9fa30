package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Seniority;

class SeniorityReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Research Scientist Intern, PhD         | INTERN
            Werkstudent Data Science (m/w/d)       | INTERN
            Software Engineer, New Grad            | ENTRY
            Data Scientist I                       | ENTRY
            Jr. Data Analyst                       | JUNIOR
            Software Engineer II                   | MID
            Sr. Data Engineer                      | SENIOR
            Scientist III                          | SENIOR
            Lead Data Scientist                    | LEAD
            Teamleiter Softwareentwicklung         | LEAD
            Staff Software Engineer                | PRINCIPAL
            Senior Engineering Manager             | MANAGER
            Manager, Data Science                  | MANAGER
            Senior Director of Engineering         | DIRECTOR
            VP Engineering                         | EXECUTIVE
            Senior Product Manager                 | SENIOR
            """)
    void readsTheRungOfATitle(String title, Seniority rung) {
        assertThat(SeniorityReader.seniority(title, "")).contains(rung);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Data Scientist", "Account Manager", "Internal Auditor", "Program Manager", "Art Director"})
    void readsNoRungWhereTheTitleSaysNone(String title) {
        assertThat(SeniorityReader.seniority(title, "You work with senior engineers."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seniority level: Mid-Senior               | MID
            Level: Junior                             | JUNIOR
            This is an entry-level position.          | ENTRY
            This is a senior role in our team.        | SENIOR
            """)
    void readsWhatTheTextStatesPlainly(String text, Seniority rung) {
        assertThat(SeniorityReader.seniority("Data Engineer", text)).contains(rung);
    }
}

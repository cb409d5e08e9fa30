package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.ConceptId;

class RoleReaderTest {
    private static final RoleReader ROLES = new RoleReader(Vocabularies.OURS.concepts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senior Software Engineer, Machine Learning Infrastructure | senior-software-engineer
            Sr. Software Engineer - Payments                          | senior-software-engineer
            Research Scientist Intern, PhD                            | research-scientist-intern
            Research Scientist - Intern                               | research-scientist-intern
            Data Scientist (m/w/d)                                    | data-scientist
            Data Scientist*in (all genders)                           | data-scientist
            Manager, Data Science                                     | data-science-manager
            Engineer, Big Data                                        | data-engineer
            Technical Writer Manager                                  | manager
            Data Scientist / ML Engineer                              | data-scientist
            Software Engineer, Data Science                           | software-engineer
            Business Intelligence (BI) Developer                      | bi-analyst
            Systems Engineer (Data Analyst)                           | systems-engineer
            """)
    void readsTheRoleOfATitle(String title, String role) {
        assertThat(ROLES.role(title)).contains(new ConceptId("role/" + role));
    }

    @Test
    void readsNoRoleWhereNoneIsNamed() {
        assertThat(ROLES.role("Join our team")).isEmpty();
    }
}

package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Workplace;

class WorkplaceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You work 3 days a week in our Berlin office.          | HYBRID
            Two days a week in the office.                        | HYBRID
            We offer a hybrid working model.                      | HYBRID
            Bis zu 3 Tage Homeoffice pro Woche.                   | HYBRID
            Location: Berlin (hybrid)                             | HYBRID
            This role is fully remote.                            | REMOTE
            We are a remote-first company.                        | REMOTE
            Location: Remote (Germany)                            | REMOTE
            The work can be performed remotely.                   | REMOTE
            This is an on-site position.                          | ON_SITE
            Workplace type: On-site                               | ON_SITE
            Please note that this is not a remote position.       | ON_SITE
            #LI-Remote                                            | REMOTE
            """)
    void readsWhereTheWorkIsDone(String text, Workplace workplace) {
        assertThat(WorkplaceReader.workplace(Posting.ofText("Engineer\n\n" + text), "Engineer"))
                .contains(workplace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience with remote sensing and hybrid clouds.",
                "We have an on-site gym.",
                "You support remote users.",
                "Work from anywhere for up to 30 days a year."
            })
    void takesOtherSensesForNothing(String text) {
        assertThat(WorkplaceReader.workplace(Posting.ofText("Engineer\n\n" + text), "Engineer"))
                .isEmpty();
    }
}

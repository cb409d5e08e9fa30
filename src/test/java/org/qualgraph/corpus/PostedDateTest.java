package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-05", "2024-03-05T10:15:00Z", "2024-03-05 10:15", "2024/3/5", "20240305", "3/5/2024",
                "5.3.2024", "March 5, 2024", "Mar 5, 2024", "march 5th, 2024", "5 March 2024", "5-Mar-2024",
                "1709629200", "1709629200000"
            })
    void readsADayAsItIsWritten(String written) {
        assertThat(PostedDate.parse(written)).contains(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "2024-13-05", "13/13/2024", "30+ days ago", "2024", "3/5/+12024"})
    void readsNothingElse(String written) {
        assertThat(PostedDate.parse(written)).isEmpty();
    }
}

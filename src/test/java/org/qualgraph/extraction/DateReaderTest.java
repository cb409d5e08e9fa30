package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apply by March 31, 2026                            | 2026-03-31
            Application deadline: 31 March 2026                | 2026-03-31
            Applications close on 2026-03-31.                  | 2026-03-31
            Closing date: Tuesday, 31st March 2026             | 2026-03-31
            Bewerbungsschluss: 31.03.2026                      | 2026-03-31
            Bewerbungsfrist bis zum 31. März 2026              | 2026-03-31
            The deadline for applications is 3/31/2026         | 2026-03-31
            """)
    void readsUntilWhenOneMayApply(String text, LocalDate day) {
        assertThat(DateReader.deadline(text)).contains(day);
        assertThat(DateReader.start(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Start date: June 1, 2026                           | 2026-06-01
            The internship starts on 1 June 2026.              | 2026-06-01
            Eintrittstermin: 1. Juni 2026                      | 2026-06-01
            Beginn: 01.06.2026                                 | 2026-06-01
            """)
    void readsWhenTheJobStarts(String text, LocalDate day) {
        assertThat(DateReader.start(text)).contains(day);
        assertThat(DateReader.deadline(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Apply by 3/4/2026", "Apply by 31 March", "Apply by 31.02.2026", "Founded on March 1, 2020"})
    void takesNoDayThatIsNotPlain(String text) {
        assertThat(DateReader.deadline(text)).isEmpty();
    }

    @Test
    void takesNoOtherDay() {
        assertThat(DateReader.start("Posted on June 1, 2026. We started in 2019."))
                .isEmpty();
    }
}

package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.EmploymentType;
import org.qualgraph.model.Posting;

class EmploymentReaderTest {

    private static List<EmploymentType> types(String title, String text) {
        return EmploymentReader.types(Posting.ofText(text), title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Employment type: Full-time                     | FULL_TIME
            Type: Full-time or part-time                   | PART_TIME, FULL_TIME
            Anstellungsart: Vollzeit, befristet            | TEMPORARY, FULL_TIME
            This is a 6-month contract position.           | CONTRACTOR
            We offer a full-time permanent position.       | FULL_TIME
            A fixed-term contract of two years.            | TEMPORARY
            """)
    void readsTheFormsOfContract(String text, String types) {
        assertThat(types("Engineer", text))
                .isEqualTo(List.of(types.split(", ")).stream()
                        .map(EmploymentType::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You negotiate contracts.",
                "You write a contract test.",
                "Temporary files.",
                "A contract with us."
            })
    void takesOtherSensesForNothing(String text) {
        assertThat(types("Engineer", text)).isEmpty();
    }

    @Test
    void believesTheSourceBeforeTheText() {
        var fields = new Posting.Fields(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("FULL_TIME, CONTRACTOR"),
                Optional.empty(),
                Optional.empty());
        var posting = new Posting(
                new Posting.Source("file", 1), Optional.empty(), "Engineer", "Employment type: part-time", fields);

        assertThat(EmploymentReader.types(posting, "Engineer"))
                .containsExactly(EmploymentType.CONTRACTOR, EmploymentType.FULL_TIME);
    }

    @Test
    void aTitleOfAnInternIsAnInternship() {
        assertThat(types("Research Intern", "Employment type: Full-time"))
                .containsExactly(EmploymentType.INTERN, EmploymentType.FULL_TIME);
    }
}

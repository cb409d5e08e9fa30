package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

class PdfReaderTest {
    private static final String ABOUT = "We build compilers for machine learning, and we look for someone who likes to"
            + " find out why a program is slow and to make it fast on every machine that our users have.";
    private static final String KNOWS = "Experience in one or more of: ML compilers, GPU architecture, distributed"
            + " systems, or performance analysis of large programs";

    @ParameterizedTest
    @ValueSource(floats = {180, 300, 460})
    void joinsTheLinesOfAParagraphAndOfAnItemWhateverTheirWidth(float width) throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.headline("Compiler engineer").paragraph(0, width, ABOUT).bold("You know");
            pdf.item("\u2022", width, KNOWS)
                    .item("\u2022", width, "C++")
                    .gap(10)
                    .bold("We offer")
                    .line(0, "Lunch");

            var posting = posting(pdf);

            assertThat(posting.title()).isEqualTo("Compiler engineer");
            assertThat(posting.text())
                    .isEqualTo("Compiler engineer\n\n" + ABOUT + "\n\nYou know\n\n\u2022 " + KNOWS
                            + "\n\u2022 C++\n\nWe offer\nLunch");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2022", "-", "\u2013", "*", "o", "\u00b7"})
    void knowsABulletByItsSign(String bullet) throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.line(0, "You know").item(bullet, 300, KNOWS).item(bullet, 300, "Python");

            assertThat(posting(pdf).text()).isEqualTo("You know\n\n\u2022 " + KNOWS + "\n\u2022 Python");
        }
    }

    @Test
    void knowsABulletThatIsDrawn() throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.line(0, "You know")
                    .dotted(300, KNOWS)
                    .dotted(300, "Python")
                    .gap(10)
                    .line(0, "We pay.");

            assertThat(posting(pdf).text()).isEqualTo("You know\n\n\u2022 " + KNOWS + "\n\u2022 Python\n\nWe pay.");
        }
    }

    @Test
    void joinsWordsThatAreHyphenatedAndKeepsHyphensThatBelongToThem() throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.line(0, "You have knowledge of the architec-").line(0, "ture of GPUs and like cross-");
            pdf.line(0, "functional teams, and write test-").line(0, "driven programs in our test-driven team.");

            assertThat(posting(pdf).text())
                    .isEqualTo("You have knowledge of the architecture of GPUs and like cross-functional teams, and"
                            + " write test-driven programs in our test-driven team.");
        }
    }

    @Test
    void leavesLinesApartThatTheirWriterSetApart() throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.line(0, "Location: Berlin").line(0, "Pay: 70,000 EUR").paragraph(0, 300, ABOUT);
            pdf.line(0, "1. Build compilers").line(0, "2. Measure them");

            assertThat(posting(pdf).text())
                    .isEqualTo(
                            "Location: Berlin\nPay: 70,000 EUR\n" + ABOUT + "\n\n1. Build compilers\n2. Measure them");
        }
    }

    @Test
    void goesOnOverThePageAndLeavesOutWhatStandsAroundIt() throws IOException {
        try (var pdf = new PrintedPdf()) {
            for (var page : List.of("first", "second", "third")) {
                pdf.at(72, 760, "Acme careers").at(280, 40, "Page " + page.length() + " of 3");
                pdf.paragraph(0, 300, page + " part. " + ABOUT).line(0, "Here ends the " + page + " page, and it");
                pdf.nextPage().line(0, "goes on behind the " + page + ".");
            }

            assertThat(posting(pdf).text())
                    .startsWith("first part. We build")
                    .contains("first page, and it goes on behind the first.", "and it goes on behind the second.")
                    .doesNotContain("Acme careers", " of 3");
        }
    }

    @Test
    void readsColumnsOneAfterTheOtherAndCellsSideBySide() throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.at(72, 700, "You know C++").at(72, 686, "and Python.");
            pdf.at(350, 700, "We are Acme,").at(350, 686, "a company.");
            pdf.at(72, 600, "Senior").at(350, 600, "90,000 EUR");

            assertThat(posting(pdf).text())
                    .isEqualTo("You know C++ and Python.\n\nWe are Acme, a company.\n\nSenior | 90,000 EUR");
        }
    }

    @Test
    void sortsWhatWasPrintedOutOfOrder() throws IOException {
        try (var pdf = new PrintedPdf()) {
            for (int line = 9; line > 0; line--) {
                pdf.at(72, 700 - 30 * line, "Line " + line);
            }

            assertThat(posting(pdf).text().lines().filter(line -> !line.isEmpty()))
                    .startsWith("Line 1", "Line 2", "Line 3");
        }
    }

    @Test
    void takesTheStatedTitleOnlyWhereItIsOne() throws IOException {
        assertThat(titled("Compiler Engineer | Acme", "Acme", "Compiler engineer"))
                .isEqualTo("Compiler Engineer");
        assertThat(titled("Template of 2019", "Compiler engineer", "You know C++"))
                .isEqualTo("Compiler engineer");
        assertThat(titled("Microsoft Word - job.docx", "Compiler engineer", "")).isEqualTo("Compiler engineer");
        assertThat(titled("Engineer", "", "You know C++")).isEqualTo("Engineer");
        assertThat(titled("job_2026.pdf", "", "You know C++")).isEmpty();
    }

    @Test
    void knowsAPdfByItsContent() throws IOException {
        try (var pdf = new PrintedPdf()) {
            var bytes = pdf.line(0, "You know C++").bytes();

            assertThat(Outcomes.of("-", bytes, ReadOptions.DEFAULTS).posting().text())
                    .isEqualTo("You know C++");
        }
    }

    private static String titled(String stated, String headline, String text) throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.document.getDocumentInformation().setTitle(stated);
            if (!headline.isEmpty()) {
                pdf.headline(headline);
            }
            return posting(pdf.line(0, text + " ").paragraph(0, 300, ABOUT)).title();
        }
    }

    private static Posting posting(PrintedPdf pdf) {
        return Outcomes.of("a.pdf", pdf.bytes(), ReadOptions.DEFAULTS).posting();
    }
}

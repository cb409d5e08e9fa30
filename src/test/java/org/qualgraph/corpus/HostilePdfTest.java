package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that are broken or meant to break something. The heap of tests is 1 GB. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePdfTest {
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String PAGE =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >>"
                    + " /XObject << /X 6 0 R >> >> >>";
    private static final String TEXT = "BT /F 11 Tf 72 700 Td (You know C++) Tj ET";

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void rejectsWhatIsEncrypted(String password) throws IOException {
        try (var pdf = new PrintedPdf()) {
            pdf.line(0, "You know C++");
            pdf.document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));

            assertThat(rejects(pdf.bytes()))
                    .containsExactly("a.pdf:1 is encrypted; save it without password and restrictions");
        }
    }

    @Test
    void rejectsAScanWithoutTextLayer() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(rejects(bytes.toByteArray()))
                    .containsExactly("a.pdf:1 has no text layer; recognise its text first (OCR)");
        }
    }

    @Test
    void rejectsAPartOfAPdf() throws IOException {
        try (var pdf = new PrintedPdf()) {
            var bytes = pdf.paragraph(0, 300, "You know C++ ".repeat(500)).bytes();

            assertThat(rejects(Arrays.copyOf(bytes, bytes.length / 2)))
                    .containsExactly("a.pdf:1 ends too early: it is a part of a PDF");
        }
    }

    @Test
    void rejectsWhatIsNoPdf() {
        assertThat(rejects("You know C++".getBytes(StandardCharsets.UTF_8))).containsExactly("a.pdf:1 is no PDF");
        assertThat(rejects("%PDF-1.7\nYou know C++\n%%EOF".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("a.pdf:1 is a broken PDF: ");
    }

    @Test
    void readsAPlainPdfOfItsOwnMaking() throws IOException {
        assertThat(Outcomes.of("a.pdf", pdf(PAGE, plain(TEXT)), ReadOptions.DEFAULTS)
                        .posting()
                        .text())
                .isEqualTo("You know C++");
    }

    @Test
    void refusesADecompressionBomb() throws IOException {
        assertThat(rejects(pdf(PAGE, deflated(" ", 80_000_000))))
                .containsExactly("a.pdf:1 grows to more than 50000000 bytes when decompressed");
    }

    @Test
    void refusesABombInAStreamOfReferences() throws IOException {
        var bomb = deflated(" ", 80_000_000, "/Type /XRef /W [1 2 1] /Size 9 /Root 1 0 R");
        var file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n7 0 obj\n".getBytes(StandardCharsets.ISO_8859_1));
        file.write(bomb);
        file.write("\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(rejects(file.toByteArray()))
                .containsExactly("a.pdf:1 grows to more than 50000000 bytes when decompressed");
    }

    @Test
    void doesNotDecodeImages() throws IOException {
        var image = deflated("\0", 80_000_000, "/Type /XObject /Subtype /Image /Width 20000 /Height 20000");

        assertThat(Outcomes.of("a.pdf", pdf(PAGE, plain("/X Do " + TEXT), image), ReadOptions.DEFAULTS)
                        .posting()
                        .text())
                .isEqualTo("You know C++");
    }

    @Test
    void refusesFormsThatDrawEachOtherWithoutEnd() throws IOException {
        var objects = new byte[30][];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = stream(
                    "/X Do ".repeat(30).getBytes(StandardCharsets.ISO_8859_1),
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
                            .formatted(7 + i));
        }

        assertThat(rejects(pdf(PAGE, plain("/X Do"), objects)))
                .containsExactly("a.pdf:1 draws more than 1000000 times");
    }

    @Test
    void refusesMoreTextThanAPostingHas() throws IOException {
        var words = "(You know C++) Tj ".repeat(100_000);

        assertThat(rejects(pdf(PAGE, plain("BT /F 11 Tf " + words + "ET"))))
                .containsExactly("a.pdf:1 holds more than 500000 characters");
    }

    @Test
    void isLinearInAParagraphWithoutEnd() throws IOException {
        var lines = "(" + "x".repeat(45) + "-) ' ";

        assertThat(Outcomes.of(
                                "a.pdf",
                                pdf(PAGE, plain("BT /F 9 Tf 9 TL 20 700 Td " + lines.repeat(10_000) + "ET")),
                                ReadOptions.DEFAULTS)
                        .all())
                .hasSize(1);
    }

    @Test
    void refusesMorePagesThanAPostingHas() throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < 10_000; page++) {
                document.addPage(new PDPage());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(rejects(bytes.toByteArray())).containsExactly("a.pdf:1 has more than 200 pages");
        }
    }

    @Test
    void endsInTreesOfPagesThatAreDeepOrTurnInCircles() throws IOException {
        var deep = new byte[20_000][];
        for (int i = 0; i < deep.length; i++) {
            deep[i] = ascii("<< /Type /Pages /Count 1 /Kids [%d 0 R] /Parent %d 0 R >>".formatted(7 + i, 5 + i));
        }
        var pages = "<< /Type /Pages /Count 1 /Kids [6 0 R 2 0 R] >>";

        assertThat(Outcomes.of("a.pdf", pdf(pages, plain(TEXT), deep), ReadOptions.DEFAULTS)
                        .all())
                .hasSize(1);
        assertThat(Outcomes.of("a.pdf", pdf(pages, plain(TEXT), ascii(pages)), ReadOptions.DEFAULTS)
                        .all())
                .hasSize(1);
    }

    @Test
    void endsInTablesOfReferencesThatTurnInCircles() {
        var file = "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R /Prev 9 >>\n"
                + "startxref\n9\n%%EOF";

        assertThat(rejects(ascii(file))).hasSize(1);
    }

    @Test
    void endsInObjectsThatAreNestedDeeply() throws IOException {
        var nested = "[".repeat(1_000_000);

        assertThat(Outcomes.of("a.pdf", pdf(PAGE, plain(nested)), ReadOptions.DEFAULTS)
                        .all())
                .hasSize(1);
        assertThat(Outcomes.of("a.pdf", pdf(nested, plain(TEXT)), ReadOptions.DEFAULTS)
                        .all())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "-1", "99999999999999999999", "0"})
    void staysBoundedWhicheverNumberIsAbsurd(String absurd) throws IOException {
        try (var printed = new PrintedPdf()) {
            var bytes = printed.headline("Engineer")
                    .paragraph(0, 300, "You know C++ ".repeat(20))
                    .bytes();
            var file = new String(bytes, StandardCharsets.ISO_8859_1);
            for (var number :
                    Pattern.compile("(?<=[ \\[])\\d+").matcher(file).results().toList()) {
                var changed = file.substring(0, number.start()) + absurd + file.substring(number.end());
                assertThatCode(() -> Outcomes.of(
                                "a.pdf", changed.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULTS))
                        .as(changed)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void neverThrowsWhateverByteIsChanged() throws IOException {
        try (var printed = new PrintedPdf()) {
            var bytes = printed.headline("Engineer")
                    .paragraph(0, 300, "You know C++ ".repeat(20))
                    .bytes();
            long seed = System.nanoTime();
            var random = new Random(seed);
            for (int round = 0; round < 500; round++) {
                var changed = bytes.clone();
                for (int i = 0; i <= random.nextInt(4); i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                assertThatCode(() -> Outcomes.of("a.pdf", changed, ReadOptions.DEFAULTS))
                        .as("seed %d, round %d", seed, round)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<String> rejects(byte[] pdf) {
        return Outcomes.of("a.pdf", pdf, ReadOptions.DEFAULTS).rejects();
    }

    /** A PDF of a catalog, a tree with one page, its content, a font, and objects numbered from 6. */
    private static byte[] pdf(String page, byte[] content, byte[]... more) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(ascii("%PDF-1.7\n"));
        object(file, 1, ascii("<< /Type /Catalog /Pages 2 0 R >>"));
        object(file, 2, ascii("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"));
        object(file, 3, ascii(page));
        object(file, 4, content);
        object(file, 5, ascii(FONT));
        for (int i = 0; i < more.length; i++) {
            object(file, 6 + i, more[i]);
        }
        file.write(ascii("trailer << /Root 1 0 R /Size %d >>\nstartxref\n0\n%%%%EOF".formatted(6 + more.length)));
        return file.toByteArray();
    }

    private static void object(ByteArrayOutputStream file, int number, byte[] content) throws IOException {
        file.write(ascii(number + " 0 obj\n"));
        file.write(content);
        file.write(ascii("\nendobj\n"));
    }

    private static byte[] plain(String content) throws IOException {
        return stream(ascii(content), "");
    }

    private static byte[] deflated(String unit, int length) throws IOException {
        return deflated(unit, length, "");
    }

    private static byte[] deflated(String unit, int length, String entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            var block = ascii(unit.repeat(1_000_000));
            for (int written = 0; written < length; written += block.length) {
                deflater.write(block);
            }
        }
        return stream(bytes.toByteArray(), "/Filter /FlateDecode " + entries);
    }

    private static byte[] stream(byte[] content, String entries) throws IOException {
        var stream = new ByteArrayOutputStream();
        stream.write(ascii("<< " + entries + " /Length " + content.length + " >>\nstream\n"));
        stream.write(content);
        stream.write(ascii("\nendstream"));
        return stream.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

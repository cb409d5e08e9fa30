package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DocxReaderTest {
    private static final String BODY =
            Docx.paragraph("Title", "Compiler engineer") + Docx.paragraph("", "We build <![CDATA[& ship]]>.");

    @Test
    void keepsHeadingsAndLists() {
        var posting = posting(Docx.of(BODY
                + Docx.paragraph("H1", "You know")
                + Docx.item("C++")
                + Docx.item("MLIR")
                + Docx.paragraph("Mine", "Python")
                + Docx.paragraph("", "\u00b7\u00a0 Rust")
                + Docx.paragraph("", "We pay.")));

        assertThat(posting.title()).isEqualTo("Compiler engineer");
        assertThat(posting.text()).isEqualTo("""
                Compiler engineer

                We build & ship.

                You know

                \u2022 C++
                \u2022 MLIR
                \u2022 Python
                \u2022 Rust

                We pay.""");
    }

    @Test
    void putsBarsBetweenTheCellsOfATable() {
        var cell = "<w:tc>%s</w:tc>";
        var row = "<w:tr>" + cell.formatted(Docx.paragraph("", "Senior")) + cell.formatted(Docx.paragraph("", "90,000"))
                + "</w:tr>";

        assertThat(posting(Docx.of("<w:tbl>" + row + row + "</w:tbl>" + Docx.paragraph("", "We pay.")))
                        .text())
                .isEqualTo("Senior | 90,000\nSenior | 90,000\n\nWe pay.");
    }

    @Test
    void writesBreaksTabsAndHyphensAsTheyAreSeen() {
        var text = "a<w:tab/>b<w:br/>c<w:noBreakHyphen/>d<w:softHyphen/>e"
                .replace("<w:", "</w:t><w:")
                .replace("/>", "/><w:t>");

        assertThat(posting(Docx.of(Docx.paragraph("", text))).text()).isEqualTo("a b\nc-de");
    }

    @Test
    void leavesOutWhatAReaderDoesNotSee() {
        var hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>";
        var deleted = "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:moveFrom>" + Docx.run("moved")
                + "</w:moveFrom><w:ins>" + Docx.run("inserted") + "</w:ins>";
        var field = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
        var box = "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + Docx.paragraph("", "In a box")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + Docx.paragraph("", "In a box")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(posting(Docx.of("<w:p>" + hidden + deleted + field + Docx.run(" text") + box + "</w:p>"))
                        .text())
                .isEqualTo("In a box\n\ninserted text");
    }

    @Test
    void findsTheDocumentAndTheTitleWhereThePackageSays() {
        var docx = Docx.of("")
                .without("word/document.xml")
                .without("word/styles.xml")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Type='x/officeDocument' Target='/word/document2.xml'/>"
                                + "</Relationships>")
                .part("word/document2.xml", Docx.document(Docx.paragraph("Gone", "Engineer of compilers wanted")))
                .part("docProps/core.xml", "<c xmlns:dc='dc'><dc:title>Engineer of Compilers</dc:title></c>");

        assertThat(posting(docx).title()).isEqualTo("Engineer of Compilers");
        assertThat(posting(docx).text()).isEqualTo("Engineer of compilers wanted");
        assertThat(posting(docx.without("_rels/.rels").part("word/document.xml", Docx.document(BODY)))
                        .text())
                .startsWith("Compiler engineer");
    }

    @Test
    void knowsADocxByItsContentAndByEachName() {
        for (var name : List.of("-", "a.docx", "a.docm", "a.DOC")) {
            assertThat(Outcomes.of(name, Docx.of(BODY).bytes(), ReadOptions.DEFAULTS)
                            .posting()
                            .title())
                    .isEqualTo("Compiler engineer");
        }
    }

    @Test
    void namesWhatIsNoDocx() {
        var old = "\u00d0\u00cf\u0011\u00e0 Engineer".getBytes(StandardCharsets.ISO_8859_1);
        var encrypted = "\u00d0\u00cf\u0011\u00e0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(rejects(old))
                .containsExactly("a.docx:1 is a document of Word's old binary format (.doc); save it as .docx");
        assertThat(rejects(encrypted)).containsExactly("a.docx:1 is encrypted; save it without password");
        assertThat(rejects("Engineer".getBytes(StandardCharsets.UTF_8))).containsExactly("a.docx:1 is no DOCX");
        assertThat(rejects(Docx.of(BODY).without("word/document.xml").bytes()))
                .containsExactly("a.docx:1 is a zip without a document of Word in it");
        assertThat(rejects(Docx.of(" ").bytes())).containsExactly("a.docx:1 has no text");
    }

    @Test
    void rejectsAPartOfADocx() {
        var bytes = Docx.of(BODY
                        + Docx.item(new Random(1).ints(9999).boxed().toList().toString()))
                .bytes();

        assertThat(rejects(Arrays.copyOf(bytes, bytes.length / 2)))
                .containsExactly("a.docx:1 is a zip that is broken or ends too early");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "media/image1.png"})
    void refusesADecompressionBomb(String part) {
        var parts = Docx.of("").without("word/document.xml");
        parts.part(part, " ".repeat(110_000_000)).part("word/last.xml", "");

        assertThat(rejects(parts.bytes()))
                .containsExactly("a.docx:1 grows to more than 100000000 bytes when decompressed");
    }

    @Test
    void refusesEntitiesAndFilesOfOthers() {
        var bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>";
        var file = "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        for (var type : List.of(bomb, file, "<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'>")) {
            var document = Docx.document(Docx.paragraph("", "&a;")).replace("?><", "?>" + type + "<");

            assertThat(rejects(Docx.of("").part("word/document.xml", document).bytes()))
                    .singleElement()
                    .asString()
                    .startsWith("a.docx:1 declares a document type");
        }
    }

    @Test
    void readsElementsThatAreNestedDeeplyAndMarkupThatDoesNotEnd() {
        var deep = "<w:sdt>".repeat(100_000) + Docx.paragraph("", "Engineer") + "</w:sdt>".repeat(100_000);

        assertThat(Outcomes.of("a.docx", Docx.of(deep).bytes(), ReadOptions.DEFAULTS)
                        .all())
                .hasSize(1);
        assertThat(rejects(Docx.of("<w:p><w:t>Engineer").bytes()))
                .singleElement()
                .asString()
                .startsWith("a.docx:1 holds XML that is broken: ");
    }

    @Test
    void neverThrowsWhateverByteIsChanged() {
        var bytes = Docx.of(BODY + Docx.item("C++")).bytes();
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            var changed = bytes.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            assertThatCode(() -> Outcomes.of("a.docx", changed, ReadOptions.DEFAULTS))
                    .as("seed %d, round %d", seed, round)
                    .doesNotThrowAnyException();
        }
    }

    private static List<String> rejects(byte[] docx) {
        return Outcomes.of("a.docx", docx, ReadOptions.DEFAULTS).rejects();
    }

    private static Posting posting(Docx docx) {
        return Outcomes.of("a.docx", docx.bytes(), ReadOptions.DEFAULTS).posting();
    }
}

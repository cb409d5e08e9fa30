package org.qualgraph.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** Small files of every format to make others of, for tests: what is in them is what the readers look for. */
final class Seeds {
    private static final String TEXT =
            "Engineer\n\nMinimum qualifications\n\u2022 C++ or Rust\n\u2022 Caf\u00e9 \ud83d\ude80\n";
    private static final String JOB = """
            {"@context":"https://schema.org","@type":"JobPosting","title":"R&amp;D Engineer","url":"https://a.example/1",
            "description":"<p>Build</p><ul><li>C++</li></ul>","identifier":{"value":17},"datePosted":"2026-04-08",
            "hiringOrganization":{"name":"Acme"},"employmentType":["FULL_TIME","INTERN"],"jobLocation":[{"address":
            {"addressLocality":"Bern","addressCountry":{"name":"CH"}}}],"baseSalary":{"currency":"CHF","value":
            {"minValue":10,"maxValue":20.5,"unitText":"HOUR"}},"qualifications":"BS","skills":[{"name":"MLIR"}]}""";
    private static final Path PARQUET = Path.of("src/test/resources/parquet");

    private Seeds() {}

    static Stream<byte[]> text() {
        return Stream.of(
                utf8(TEXT), TEXT.getBytes(StandardCharsets.UTF_16), utf8("\ufeffEngineer\r\nC++\fRust\u0085\u0092\n"));
    }

    static Stream<byte[]> markdown() {
        return Stream.of(utf8("""
                        ---
                        title: "A: b" # c
                        location: [Bern, 'Zug']
                        date: 2026-04-08
                        pay:
                          min: 10
                        skills:
                          - C++
                        description: |
                          Build it
                        ---
                        # You know

                        1. C++
                           - *Rust* `go` {{< d >}} {% e %}
                        """), utf8("""
                        You
                        ===

                        * **a** [b](https://c.example) ![d](e) [f][g] <https://h.example> <!-- i -->

                        | j | k |
                        |---|:-:|
                        | l | \\* &amp; |

                        > ```
                        > m
                        > ```
                        - [x] ~~n~~<br>__o__

                        [g]: https://p.example
                        """));
    }

    static Stream<byte[]> html() {
        return Stream.of(
                utf8(
                        "<!DOCTYPE html><title>Engineer | Acme</title><nav>Home</nav><main><h1>Engineer</h1><p>You know<ul>"
                                + "<li>C++<li>Rust<ol><li>Go</ol></ul><table><tr><td>a<td>b</table><pre> c\n d</pre></main>"),
                utf8("<script type=\"application/ld+json\">{\"@graph\":[" + JOB + "]}</script><p>Engineer"),
                utf8(PageMarkupTest.MICRODATA),
                utf8(PageMarkupTest.RDFA));
    }

    static Stream<byte[]> json() {
        return Stream.of(
                utf8(JOB),
                utf8("[{\"title\":\"A\",\"text\":\"b\"},7,{\"text\":null}] {\"text\":\"# c\\n* **d**\"}"),
                utf8("{\"total\":2,\"jobs\":[{\"text\":\"a\"},{\"text\":\"\\ud83d\\u0000\"}],\"next\":[1]}"));
    }

    static Stream<byte[]> jsonLines() {
        return Stream.of(
                utf8(
                        "{\"title\":\"A\",\"text\":\"b\",\"location\":[\"Bern\"],\"date_posted\":1712534400}\n\n{\"text\":\n"
                                + "{\"text\":\"&lt;p&gt;c&lt;/p&gt;\",\"salary\":{\"min\":1e9,\"max\":null}}\n"),
                utf8(JOB.replace("\n", "") + "\r\n[]\n{\"@type\":\"Person\",\"name\":\"a\"}\n"));
    }

    static Stream<byte[]> csv() {
        return Stream.of(
                utf8(
                        ",Title,Company,Location,Responsibilities,Minimum Qualifications,Date\n"
                                + "0,Engineer,Acme,\"Bern; Zug\",\"Build \"\"it\"\",\nand run it\",C++,2026-04-08\n1,B,,,,SQL\n"),
                utf8("id;text;posted\r\n7;<b>a</b>;3 days ago\r\n"),
                utf8("title|description\nA|b\n"));
    }

    static Stream<byte[]> tsv() {
        return Stream.of(utf8("title\ttext\tpay\nA\t\"b\nc\"\t$10 - $20 an hour\n"));
    }

    static Stream<byte[]> quads() {
        return Stream.of(
                utf8(Quads.lines(Quads.JOB, "<https://a.example/1>", "http://schema.org/")),
                utf8(Quads.lines(Quads.JOB, "", "https://schema.org/")),
                utf8("# a\n_:a <b:c> \"d\\u00e9\\n\\U0001F680\"@en-GB <e:f> .\n<a:b> <c:d> \"e\"^^<f:g> .\n"));
    }

    static Stream<byte[]> parquet() {
        return Stream.of("postings-none", "postings-snappy", "postings-v2", "nested", "types", "int96", "latin")
                .map(name -> bytes(PARQUET.resolve(name + ".parquet")));
    }

    static Stream<byte[]> pdf() {
        return Stream.of(printed(), utf8("""
                %PDF-1.7
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Count 1 /Kids [3 0 R] >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>
                endobj
                4 0 obj
                << /Length 77 >>
                stream
                q BT /F 11 Tf 1 0 0 1 72 700 Tm (You know) Tj 0 -14 Td [(C) -9 (++)] TJ ET /X Do Q
                endstream
                endobj
                5 0 obj
                << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
                endobj
                6 0 obj
                << /Type /XObject /Subtype /Form /BBox [0 0 99 99] /Matrix [1 0 0 1 0 0] /Length 34 >>
                stream
                BT /F 9 Tf 72 600 Td (Rust) Tj ET
                endstream
                endobj
                trailer << /Root 1 0 R /Size 7 >>
                startxref
                0
                %%EOF
                """));
    }

    static Stream<byte[]> docx() {
        return Stream.of(word().bytes());
    }

    /** What Word keeps the text in. */
    static Stream<byte[]> document() {
        return Stream.of(utf8(Docx.document(
                Docx.paragraph("Title", "Engineer<w:tab/><w:br/><w:sym w:char='F0B7'/>") + Docx.item("C++")
                        + "<w:tbl><w:tr><w:tc>" + Docx.paragraph("H1", "a") + "</w:tc><w:tc>" + Docx.paragraph("", "b")
                        + "</w:tc></w:tr></w:tbl><mc:AlternateContent><mc:Choice><w:p><w:r><w:delText>c</w:delText></w:r>"
                        + "</w:p></mc:Choice><mc:Fallback/></mc:AlternateContent>")));
    }

    /** The document of Word around a main part. */
    static byte[] docx(byte[] document) {
        return word().part("word/document.xml", new String(document, StandardCharsets.UTF_8))
                .bytes();
    }

    static Stream<byte[]> compressed() {
        return Stream.of("gz", "zst", "bz2", "xz").map(ending -> Packed.compressed(ending, utf8(TEXT)));
    }

    static Stream<byte[]> zip() {
        try {
            return Stream.of(
                    Packed.zip(files()),
                    Packed.streamedZip(files()),
                    Packed.zip(new Packed.File("b.zip", Packed.zip(files()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> tar() {
        try {
            return Stream.of(Packed.tar(files()), Packed.compressed("gz", Packed.tar(files())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> anything() {
        return Stream.of(
                        text(),
                        markdown(),
                        html(),
                        json(),
                        jsonLines(),
                        csv(),
                        quads(),
                        pdf(),
                        docx(),
                        compressed(),
                        zip())
                .flatMap(each -> each);
    }

    private static Packed.File[] files() {
        return Stream.of(
                        Packed.File.of("a/b.txt", TEXT),
                        Packed.File.of("c.jsonl", "{\"text\":\"d\"}\n"),
                        new Packed.File("e.csv.gz", Packed.compressed("gz", utf8("id,text\n7,f\n"))),
                        Packed.File.of("../readme.md", "g"))
                .toArray(Packed.File[]::new);
    }

    private static Docx word() {
        return Docx.of(Docx.paragraph("H1", "Engineer") + Docx.item("C++"));
    }

    private static byte[] printed() {
        try (var pdf = new PrintedPdf()) {
            pdf.headline("Engineer")
                    .paragraph(0, 300, "You know C++ ".repeat(12))
                    .item("\u2022", 200, "Rust");
            pdf.bytes();
            var bytes = new ByteArrayOutputStream();
            pdf.document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

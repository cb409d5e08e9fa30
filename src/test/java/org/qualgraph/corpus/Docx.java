package org.qualgraph.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of Word that is put together part by part, for tests. */
final class Docx {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Docx() {}

    /** A document with this content of its body, in the parts that Word writes. */
    static Docx of(String body) {
        return new Docx()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Type='http://x/officeDocument' Target='word/document.xml'/>"
                                + "</Relationships>")
                .part("word/document.xml", document(body))
                .part(
                        "word/styles.xml",
                        "<w:styles xmlns:w='" + WORD + "'>"
                                + style("Title", "Title", "")
                                + style("H1", "heading 1", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                                + style("Mine", "Mine", "").replace("<w:pPr>", "<w:basedOn w:val='Bullets'/><w:pPr>")
                                + style("Bullets", "List Bullet", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                                + "</w:styles>");
    }

    static String document(String body) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='" + WORD
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>" + body
                + "</w:body></w:document>";
    }

    /** A paragraph in a style; its text may hold further elements of a run. */
    static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text) + "</w:p>";
    }

    static String item(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
                + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    Docx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Docx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:pPr>" + properties
                + "</w:pPr></w:style>";
    }
}

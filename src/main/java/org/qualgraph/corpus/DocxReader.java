package org.qualgraph.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A document of Word is one posting: its text with headings and lists, and the title that it states. Macros, pictures and
 * comments are not looked at.
 */
final class DocxReader implements PostingReader {
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_BINARY = "\u00d0\u00cf\u0011\u00e0";
    /** How Word names the part that an encrypted document is in, in UTF-16. */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    private static final List<String> OPENING_PARTS =
            List.of("[Content_Types].xml", "word/", "_rels/.rels", "docProps/");

    /** Whether a file is a DOCX, which begins as any zip does but with parts of telling names. */
    static boolean begins(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith(ZIP)
                && OPENING_PARTS.stream().anyMatch(part -> text.startsWith(part, 30))
                && (text.contains("word/") || !text.contains("xl/") && !text.contains("ppt/"));
    }

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var mapping = new ColumnMapping(options);
        WholeFile.read(input, options, sink, bytes -> {
            var columns = columns(bytes);
            return List.of(mapping.outcome(input.entry(1), columns, UnaryOperator.identity()));
        });
    }

    private static List<Column> columns(byte[] file) {
        rejectOthers(new String(file, StandardCharsets.ISO_8859_1));
        var parts = new DocxParts(file);
        var main = DocxPackage.mainPart(parts);
        var styles = DocxStyles.of(parts, main.substring(0, main.lastIndexOf('/') + 1) + "styles.xml");
        var text = parts.part(main, xml -> DocxXml.read(xml, new DocxText(styles)))
                .orElseThrow(() -> new UnreadablePostingException("is a zip without a document of Word in it"));
        var title = DocumentTitle.of(DocxPackage.title(parts), text.text(), text.headline());
        return List.of(new Column("title", title.orElse("")), new Column(Column.BODY, text.text()));
    }

    private static void rejectOthers(String file) {
        if (file.startsWith(OLD_BINARY)) {
            throw new UnreadablePostingException(
                    file.contains(ENCRYPTED)
                            ? "is encrypted; save it without password"
                            : "is a document of Word's old binary format (.doc); save it as .docx");
        }
        if (!file.startsWith(ZIP)) {
            throw new UnreadablePostingException("is no DOCX");
        }
    }
}

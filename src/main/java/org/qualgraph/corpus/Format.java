package org.qualgraph.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that postings are read from, each with its reader and the endings of its files' names. */
public enum Format {
    TEXT(new PlainTextReader(), "txt", "text"),
    MARKDOWN(new MarkdownReader(), "md", "markdown"),
    HTML(new HtmlReader(), "html", "htm", "xhtml"),
    JSON(new JsonReader(), "json", "jsonld"),
    JSON_LINES(new JsonLinesReader(), "jsonl", "ndjson", "jsonlines"),
    /** Comma, semicolon, tab or bar: the header tells. */
    CSV(new DelimitedReader(), "csv"),
    TSV(new DelimitedReader('\t'), "tsv", "tab"),
    PARQUET(new ParquetReader(), "parquet", "pq"),
    N_QUADS(new QuadsReader(), "nq", "nquads"),
    N_TRIPLES(new QuadsReader(), "nt", "ntriples"),
    PDF(new PdfReader(), "pdf"),
    /** The older binary documents of Word too, so that each is told what it is. */
    DOCX(new DocxReader(), "docx", "docm", "dotx", "doc");

    private static final Pattern JSON_LINE_PAIR = Pattern.compile("\\s*\\{[^\\n]*\\}\\s*\\n\\s*\\{[\\s\\S]*");
    private static final Pattern HTML_START =
            Pattern.compile("(?is)\\s*(<!--.{0,2000}?-->\\s*)?<(!doctype\\s+html|html|head|body|div|h1|p)\\b.*");

    /** A line of N-Quads, behind comments; the object of a statement may be long. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:#[^\\n]*\\n|\\s)*+(?:<[a-z][a-z0-9+.-]*:[^<>\\s]*>|_:\\S+)[ \\t]+<[a-z][a-z0-9+.-]*:[^<>\\s]*>[ \\t]+[<_\"]");

    private final PostingReader reader;
    private final List<String> endings;

    Format(PostingReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    PostingReader reader() {
        return reader;
    }

    /** The name on the command line: {@code json-lines}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of this {@link #label()} or file ending: {@code json-lines}, {@code jsonl}. */
    public static Optional<Format> labelled(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name) || format.endings.contains(name))
                .findFirst();
    }

    /** The format of a file, by its name; a file of JSON that begins as one object a line is JSON Lines. */
    static Optional<Format> ofName(String file, byte[] head) {
        var named = labelled(ending(file));
        return named.filter(JSON::equals).isPresent()
                        && JSON_LINE_PAIR.matcher(text(head)).matches()
                ? Optional.of(JSON_LINES)
                : named;
    }

    /** The format of bytes without a telling name; empty where they are binary. */
    static Optional<Format> ofContent(byte[] head) {
        if (PdfReader.begins(head)) {
            return Optional.of(PDF);
        }
        if (DocxReader.begins(head)) {
            return Optional.of(DOCX);
        }
        if (ParquetFooter.begins(head)) {
            return Optional.of(PARQUET);
        }
        var text = text(head);
        if (text.chars().anyMatch(unit -> unit < '\t')) {
            return Optional.empty();
        }
        if (STATEMENT.matcher(text).lookingAt()) {
            return Optional.of(N_QUADS);
        }
        if (HTML_START.matcher(text).matches()) {
            return Optional.of(HTML);
        }
        if (text.stripLeading().startsWith("{")) {
            return Optional.of(JSON_LINE_PAIR.matcher(text).matches() ? JSON_LINES : JSON);
        }
        if (text.stripLeading().startsWith("[{") || text.stripLeading().matches("(?s)\\[\\s*\\{.*")) {
            return Optional.of(JSON);
        }
        if (FrontMatter.begins(text)) {
            return Optional.of(MARKDOWN);
        }
        return Optional.of(Header.begins(text) ? CSV : TEXT);
    }

    /** The ending of a file's name in lower case, compression left aside; empty where it has none. */
    static String ending(String file) {
        var name = Compression.bare(file.toLowerCase(Locale.ROOT));
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return name.substring(name.lastIndexOf('.') + 1, name.lastIndexOf('.') < 0 ? 0 : name.length());
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}

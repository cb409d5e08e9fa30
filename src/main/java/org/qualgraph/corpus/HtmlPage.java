package org.qualgraph.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: its title, and the text of its main part. */
final class HtmlPage {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_-]{2,40})");
    /** Shorter main parts are a frame that a script would fill. */
    private static final int LEAST_MAIN_TEXT = 200;

    private final FrontMatter source;
    private final Document document;

    private HtmlPage(FrontMatter source) {
        this.source = source;
        this.document = Jsoup.parse(source.body());
    }

    /**
     * Parses a page in UTF-8 or else in the encoding that it declares.
     *
     * @throws UnreadablePostingException where it is in neither
     */
    static HtmlPage parse(byte[] bytes) {
        return new HtmlPage(FrontMatter.split(decoded(bytes)));
    }

    Document document() {
        return document;
    }

    /** The page as columns: its title, and its text. */
    List<Column> columns() {
        var title = title().map(written -> new Column("title", written)).stream();
        var named = source.fields().stream().filter(column -> !column.isBlank());
        return Stream.of(named, title, Stream.of(body()))
                .flatMap(columns -> columns)
                .toList();
    }

    Column body() {
        var main = document.select("main, [role=main]");
        var article = main.isEmpty() ? document.select("article") : main;
        if (article.size() == 1) {
            var text = HtmlText.of(article.getFirst());
            if (text.length() >= LEAST_MAIN_TEXT) {
                return new Column(Column.BODY, text);
            }
        }
        document.body().children().stream()
                .filter(child -> child.nameIs("header"))
                .forEach(Element::remove);
        return new Column(Column.BODY, HtmlText.of(document.body()));
    }

    private Optional<String> title() {
        return Stream.of(
                        document.select("meta[property=og:title]").attr("content"),
                        document.select("h1").size() == 1
                                ? document.select("h1").text()
                                : "",
                        DocumentTitle.withoutSite(document.title()))
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    private static String decoded(byte[] bytes) {
        try {
            return StrictText.utf8(bytes);
        } catch (UnreadablePostingException e) {
            return StrictText.decode(bytes, declared(bytes).orElseThrow(() -> e));
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        var charset = CHARSET.matcher(head);
        try {
            return charset.find() ? Optional.of(Charset.forName(charset.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}

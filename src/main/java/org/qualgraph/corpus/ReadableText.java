package org.qualgraph.corpus;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text out of a field of which nobody says how it is marked up: HTML, HTML with its markup escaped, Markdown, or plain
 * text with entities are each made readable; plain text stays as it is.
 */
final class ReadableText {
    private static final Pattern ESCAPED_HTML = Pattern.compile("&lt;/?(?:p|div|ul|ol|li|br|strong|b|h[1-6]|span)\\b");
    private static final Pattern HTML =
            Pattern.compile("(?i)</(?:p|div|ul|ol|li|strong|b|h[1-6]|span|table|a|em)>|<br\\s*/?>");
    private static final Pattern MARKDOWN =
            Pattern.compile("\\*\\*[^*\\n]{1,200}\\*\\*|(?m:^#{1,6} {1,3}\\S)|\\]\\(https?://");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private ReadableText() {}

    static String of(String written) {
        var text = has(written, '&') && ESCAPED_HTML.matcher(written).find()
                ? Parser.unescapeEntities(written, false)
                : written;
        if (isHtml(text)) {
            return HtmlText.of(text);
        }
        return isMarkdown(text) ? MarkdownText.of(text) : unescaped(text);
    }

    /** A short value on one line, without markup. */
    static String line(String written) {
        return CleanText.line(isHtml(written) ? HtmlText.of(written) : unescaped(written));
    }

    static String unescaped(String text) {
        return has(text, '&') && ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static boolean isHtml(String text) {
        return has(text, '<') && HTML.matcher(text).find();
    }

    private static boolean isMarkdown(String text) {
        return (has(text, '*') || has(text, '#') || has(text, ']'))
                && MARKDOWN.matcher(text).find();
    }

    private static boolean has(String text, char unit) {
        return text.indexOf(unit) >= 0;
    }
}

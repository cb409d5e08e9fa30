package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reduces Markdown to the text a reader sees: headings on their own lines, list items behind "• ", links as their text,
 * no marks of emphasis. Lines of a paragraph that was wrapped by hand are joined. Works line by line, linear in the
 * text.
 */
final class MarkdownText {
    private static final String BULLET = "\u2022 ";
    private static final int LONGEST_HEADING = 300;
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.+)");
    private static final Pattern RULE =
            Pattern.compile("\\s{0,3}(?:-{3,}|={3,}|_{3,}|\\*{3,}|`{3,}.*|~{3,}.*|\\|?[\\s|:-]*--[\\s|:-]*)");
    private static final Pattern ITEM = Pattern.compile("\\s*[-*+\u2022]\\s+(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}[.)]\\s+.*");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>\\s?");
    private static final Pattern SPACES = Pattern.compile("(?<=\\S) {2,}");
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{%[^{}]{0,200}%\\}|\\{\\{[^{}]{0,200}\\}\\}|\\{:[^}]{0,200}\\}");
    private static final Comment COMMENT_OF_HTML = new Comment(Pattern.compile("<!--"), Pattern.compile("-->"));
    private static final Comment COMMENT_OF_GENERATOR = new Comment(
            Pattern.compile("\\{%-?\\s{0,9}comment\\b[^{}]{0,200}%\\}"),
            Pattern.compile("\\{%-?\\s{0,9}endcomment\\b[^{}]{0,200}%\\}"));
    private static final Pattern CONTINUATION = Pattern.compile("^\\[?\\p{Ll}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?]$");
    private static final Pattern LABEL = Pattern.compile("^(?:\\*\\*|__|[\\p{L}\\p{N}/&' -]{1,30}:\\s)");
    private static final int LEAST_CONTINUED = 25;
    private static final int WRAPPED_FROM = 50;
    private static final int WRAPPED_TO = 100;

    private final StringBuilder text = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();

    /** What opens and closes a comment. */
    private record Comment(Pattern open, Pattern close) {}

    private MarkdownText() {}

    static String of(String markdown) {
        var reduction = new MarkdownText();
        withoutComments(CleanText.of(markdown)).lines().forEach(reduction::line);
        reduction.endParagraph();
        return reduction.text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    /** The text without comments of HTML and of site generators; one that is not closed stays. */
    private static String withoutComments(String markdown) {
        return without(COMMENT_OF_GENERATOR, without(COMMENT_OF_HTML, markdown));
    }

    private static String without(Comment comment, String markdown) {
        var text = new StringBuilder();
        var open = comment.open().matcher(markdown);
        var close = comment.close().matcher(markdown);
        int from = 0;
        while (open.find(from) && close.find(open.end())) {
            text.append(markdown, from, open.start());
            from = close.end();
        }
        return text.append(markdown, from, markdown.length()).toString();
    }

    private void line(String raw) {
        var line = bare(raw);
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isBlank() || isRule(line)) {
            endParagraph();
            text.append(line.isBlank() ? "\n" : "");
        } else if (line.length() <= LONGEST_HEADING && heading.matches()) {
            endParagraph();
            text.append('\n').append(heading(heading.group(1))).append('\n');
        } else if (item.matches()) {
            endParagraph();
            paragraph.add(BULLET + item.group(1).strip());
        } else {
            if (NUMBERED.matcher(line).matches()) {
                endParagraph();
            }
            paragraph.add(line.strip());
        }
    }

    /** The line without marks of quotation, expressions of a site generator, runs of spaces. */
    private static String bare(String raw) {
        var plain = raw.indexOf('{') < 0 ? raw : TEMPLATE.matcher(raw).replaceAll("");
        var unquoted = QUOTE.matcher(plain).replaceFirst("");
        return unquoted.contains("  ") ? SPACES.matcher(unquoted).replaceAll(" ") : unquoted;
    }

    private static boolean isRule(String line) {
        return line.length() <= LONGEST_HEADING && RULE.matcher(line).matches();
    }

    private static String heading(String written) {
        int end = written.length();
        while (end > 0 && (written.charAt(end - 1) == '#' || written.charAt(end - 1) == ' ')) {
            end--;
        }
        return MarkdownSpan.of(isClosed(written, end) ? written.substring(0, end) : written.strip());
    }

    /** Whether the marks behind a heading close it: in "C#" they belong to the word. */
    private static boolean isClosed(String written, int end) {
        return end < written.length() && written.charAt(end) == ' ';
    }

    private void endParagraph() {
        int longest = paragraph.stream()
                .mapToInt(String::length)
                .filter(length -> length <= WRAPPED_TO)
                .max()
                .orElse(0);
        for (int i = 0; i < paragraph.size(); i++) {
            boolean wrapped = i + 1 < paragraph.size() && isWrapped(paragraph.get(i), paragraph.get(i + 1), longest);
            text.append(MarkdownSpan.of(paragraph.get(i))).append(wrapped ? " " : "\n");
        }
        paragraph.clear();
    }

    /** Whether a line goes on in the next because it was full, not because its writer wanted a new one. */
    private static boolean isWrapped(String line, String next, int longest) {
        if (CONTINUATION.matcher(next).find() && line.length() >= LEAST_CONTINUED) {
            return !SENTENCE_END.matcher(line).find();
        }
        int word = (next + " ").indexOf(' ');
        return line.length() >= WRAPPED_FROM
                && line.length() <= WRAPPED_TO
                && line.length() + word >= longest
                && !LABEL.matcher(next).find();
    }
}

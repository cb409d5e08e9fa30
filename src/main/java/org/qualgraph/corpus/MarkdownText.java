package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reduces Markdown to the text a reader sees: headings on their own lines, list items behind "• ", links as their text,
 * no marks of emphasis. Lines of a paragraph that was wrapped by hand are joined. Line by line, every pattern bounded:
 * linear in the text but for the length of one paragraph's lines.
 */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern RULE =
            Pattern.compile("\\s{0,3}(?:-{3,}|={3,}|_{3,}|\\*{3,}|`{3,}.*|~{3,}.*|\\|?[\\s|:-]*--[\\s|:-]*)");
    private static final Pattern ITEM = Pattern.compile("\\s*[-*+•]\\s+(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}[.)]\\s+.*");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?");
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{%.{0,500}?%\\}|\\{\\{.{0,500}?\\}\\}|\\{:[^}]{0,200}\\}");
    private static final Pattern SPACES = Pattern.compile("(?<=\\S) {2,}");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\n]{1,500})\\](?:\\([^)\\n]{0,2000}\\)|\\[[^\\]\\n]{0,200}\\])");
    private static final Pattern AUTO_LINK = Pattern.compile("<((?:https?://|mailto:)[^>\\s]{1,2000})>");
    private static final Pattern STRONG =
            Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,2000}(?:[*_][^*_\\n]{1,2000}){0,3}?)\\1");
    private static final Pattern STAR =
            Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*\\n]{1,1000})(?<=\\S)\\*(?![\\w*])");
    private static final Pattern UNDERSCORE =
            Pattern.compile("(?<![\\w_])_(?=[^\\s_])([^_\\n]{1,1000})(?<=\\S)_(?![\\w_])");
    private static final Pattern CODE = Pattern.compile("(`{1,2})([^`\\n]{1,1000})\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~&$-])");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</li>|</div>");
    private static final Pattern LIST_TAG = Pattern.compile("(?i)<li\\b[^>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern CONTINUATION = Pattern.compile("^\\[?\\p{Ll}");
    private static final Pattern LABEL = Pattern.compile("^(?:\\*\\*|__|[\\p{L}\\p{N}/&' -]{1,30}:\\s)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?]$");
    private static final String MARKS = "*_[`<\\&";
    private static final int LEAST_CONTINUED = 25;
    private static final int WRAPPED_FROM = 50;
    private static final int WRAPPED_TO = 100;

    private final StringBuilder text = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();

    private MarkdownText() {}

    static String of(String markdown) {
        var reduction = new MarkdownText();
        withoutComments(CleanText.of(markdown)).lines().forEach(reduction::line);
        reduction.endParagraph();
        return reduction.text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String withoutComments(String markdown) {
        var text = new StringBuilder();
        int from = 0;
        for (int start = markdown.indexOf("<!--"); start >= 0; start = markdown.indexOf("<!--", from)) {
            int end = markdown.indexOf("-->", start);
            if (end < 0) {
                break;
            }
            text.append(markdown, from, start);
            from = end + 3;
        }
        return text.append(markdown, from, markdown.length()).toString();
    }

    private void line(String raw) {
        var untemplated = raw.indexOf('{') < 0 ? raw : TEMPLATE.matcher(raw).replaceAll("");
        var line = SPACES.matcher(QUOTE.matcher(untemplated).replaceFirst("")).replaceAll(" ");
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isBlank() || RULE.matcher(line).matches()) {
            endParagraph();
            text.append(line.isBlank() ? "\n" : "");
        } else if (heading.matches()) {
            endParagraph();
            text.append('\n').append(inline(heading.group(1))).append('\n');
        } else if (item.matches()) {
            endParagraph();
            paragraph.add("\u2022 " + item.group(1).strip());
        } else {
            if (NUMBERED.matcher(line).matches()) {
                endParagraph();
            }
            paragraph.add(line.strip());
        }
    }

    private void endParagraph() {
        for (int i = 0; i < paragraph.size(); i++) {
            text.append(inline(paragraph.get(i))).append(i + 1 < paragraph.size() && wrapped(i) ? " " : "\n");
        }
        paragraph.clear();
    }

    /** Whether a line goes on in the next because it was full, not because its writer wanted a new one. */
    private boolean wrapped(int index) {
        var line = paragraph.get(index);
        var next = paragraph.get(index + 1);
        if (CONTINUATION.matcher(next).find() && line.length() >= LEAST_CONTINUED) {
            return !SENTENCE_END.matcher(line).find();
        }
        int word = (next + " ").indexOf(' ');
        return line.length() >= WRAPPED_FROM
                && line.length() <= WRAPPED_TO
                && line.length() + word >= longest()
                && !LABEL.matcher(next).find();
    }

    private int longest() {
        return paragraph.stream()
                .mapToInt(String::length)
                .filter(length -> length <= WRAPPED_TO)
                .max()
                .orElse(0);
    }

    private static String inline(String line) {
        if (line.chars().noneMatch(unit -> MARKS.indexOf(unit) >= 0)) {
            return line;
        }
        var plain = IMAGE.matcher(line).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = AUTO_LINK.matcher(plain).replaceAll("$1");
        plain = STRONG.matcher(plain).replaceAll("$2");
        plain = STAR.matcher(plain).replaceAll("$1");
        plain = UNDERSCORE.matcher(plain).replaceAll("$1");
        plain = CODE.matcher(plain).replaceAll("$2");
        plain = ESCAPE.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        return withoutTags(plain);
    }

    private static String withoutTags(String line) {
        var plain = LIST_TAG.matcher(BREAK.matcher(line).replaceAll("\n")).replaceAll("\u2022 ");
        return ReadableText.unescaped(TAG.matcher(plain).replaceAll(""));
    }
}

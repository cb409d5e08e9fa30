package org.qualgraph.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks out of a line of Markdown: emphasis, links, code, escapes, tags. Every pattern is bounded. */
final class MarkdownSpan {
    private static final String MARKS = "*_[`<\\&";
    private static final String TARGET = "\\([^()\\s]{0,1000}(?:\\s[^()]{0,200})?\\)";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]{0,500}\\]" + TARGET);
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{1,500})\\](?:" + TARGET + "|\\[[^\\[\\]]{0,200}\\])");
    private static final Pattern AUTO_LINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]{1,2000})>");
    private static final Pattern STRONG =
            Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,2000}(?:[*_][^*_]{1,2000}){0,3}?)\\1");
    private static final Pattern STAR = Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*]{1,1000})(?<=\\S)\\*(?![\\w*])");
    private static final Pattern UNDERSCORE = Pattern.compile("(?<!\\w)_(?=[^\\s_])([^_]{1,1000})(?<=\\S)_(?!\\w)");
    private static final Pattern CODE = Pattern.compile("(`{1,2})([^`]{1,1000})\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~&$-])");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,3}/?>|</p>|</li>|</div>");
    private static final Pattern LIST_TAG = Pattern.compile("(?i)<li\\b[^<>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");

    private MarkdownSpan() {}

    static String of(String line) {
        return line.chars().anyMatch(unit -> MARKS.indexOf(unit) >= 0) ? withoutTags(withoutMarks(line)) : line;
    }

    private static String withoutMarks(String line) {
        var plain = IMAGE.matcher(line).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = AUTO_LINK.matcher(plain).replaceAll("$1");
        plain = STRONG.matcher(plain).replaceAll("$2");
        plain = STAR.matcher(plain).replaceAll("$1");
        plain = UNDERSCORE.matcher(plain).replaceAll("$1");
        plain = CODE.matcher(plain).replaceAll("$2");
        return ESCAPE.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    }

    private static String withoutTags(String line) {
        var plain = LIST_TAG.matcher(BREAK.matcher(line).replaceAll("\n")).replaceAll("\u2022 ");
        return ReadableText.unescaped(TAG.matcher(plain).replaceAll(""));
    }
}

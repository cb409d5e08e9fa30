package org.qualgraph.ontology.taxonomy;

import java.util.regex.Pattern;

/** Text as people typed it into a spreadsheet, made fit for a label or a note. */
final class Text {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x00-\\x1F\\x7F-\\x9F\\uFEFF\\u200B]+");
    private static final Pattern BLANKS_IN_LINE =
            Pattern.compile("[\\p{Z}\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\uFEFF\\u200B]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    /** ESCO links concepts in the midst of its notes. */
    private static final Pattern LINKS = Pattern.compile("</?(?:a|span|p|br|b|i|em|strong)(?:\\s[^<>]*)?/?>");

    private Text() {}

    /** On one line, with single blanks. */
    static String label(String text) {
        return BLANKS.matcher(whole(text)).replaceAll(" ").strip();
    }

    /** With its line ends, but without markup, blanks at the ends of lines and stretches of empty lines. */
    static String note(String text) {
        var plain = LINKS.matcher(whole(text).replace("\r\n", "\n")).replaceAll("");
        var tidy =
                LINE_ENDS.matcher(BLANKS_IN_LINE.matcher(plain).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(tidy).replaceAll("\n\n").strip();
    }

    /** A surrogate without its other half is no character and would not survive being stored. */
    private static String whole(String text) {
        return LONE_SURROGATES.matcher(text).replaceAll("\uFFFD");
    }
}

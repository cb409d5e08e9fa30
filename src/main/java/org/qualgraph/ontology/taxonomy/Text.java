package org.qualgraph.ontology.taxonomy;

import java.util.regex.Pattern;

/** Text as people typed it into a spreadsheet, made fit for a label or a note. */
final class Text {
    /** ESCO links concepts in the midst of its notes. */
    private static final Pattern MARKUP = Pattern.compile("</?(?:a|span|p|br|b|i|em|strong)(?:\\s[^<>]*)?/?>");

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_LINE_ENDS = 2;

    private final StringBuilder tidy = new StringBuilder();
    private int lineEnds;
    private boolean blank;

    private Text() {}

    /** On one line, with single blanks. */
    static String label(String text) {
        var label = new Text();
        text.codePoints().forEach(character -> label.add(character == '\n' ? ' ' : character));
        return label.tidy.toString();
    }

    /** With its line ends, but without markup, blanks at the ends of lines and stretches of empty lines. */
    static String note(String text) {
        var note = new Text();
        var plain = text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll("");
        plain.codePoints().forEach(note::add);
        return note.tidy.toString();
    }

    /** Blanks wait until something follows that they divide from what was before. */
    private void add(int character) {
        if (character == '\n') {
            lineEnds++;
        } else if (isBlank(character)) {
            blank = true;
        } else {
            if (!tidy.isEmpty()) {
                tidy.append(lineEnds > 0 ? "\n".repeat(Math.min(lineEnds, MOST_LINE_ENDS)) : blank ? " " : "");
            }
            tidy.appendCodePoint(isLoneSurrogate(character) ? REPLACEMENT : character);
            lineEnds = 0;
            blank = false;
        }
    }

    private static boolean isBlank(int character) {
        return Character.isISOControl(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_SPACE
                || character == BYTE_ORDER_MARK;
    }

    /** Half of a pair is no character and would not survive being stored. */
    private static boolean isLoneSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}

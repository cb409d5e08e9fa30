package org.qualgraph.extraction;

import org.qualgraph.model.Span;

/**
 * How a line looks, whatever its words are.
 *
 * @param mark how plainly it is set apart from the text
 * @param colon whether a colon ends it
 * @param sentence whether it ends like a sentence or goes on in the next line
 */
record Shape(Mark mark, boolean colon, boolean sentence) {

    /** What sets a line apart. */
    enum Mark {
        NONE,
        /** Capitals only. */
        CAPITALS,
        /** Signs of a markup language, or a picture. */
        SIGNS
    }

    /** The least letters of a line of which it can be said that they are capitals. */
    private static final int FEWEST_CAPITALS = 4;

    private static final String SIGNS = "#*_";

    static Shape of(String text, Span line) {
        var end = lastOf(text, line);
        var last = end < line.start() ? ' ' : text.charAt(end);
        return new Shape(mark(text, line), last == ':', ".,;".indexOf(last) >= 0);
    }

    boolean isMarked() {
        return mark != Mark.NONE;
    }

    /** Whether something but its words makes it look like a heading. */
    boolean isSetApart() {
        return isMarked() || colon;
    }

    /** The last character that is no sign of a markup language. */
    private static int lastOf(String text, Span line) {
        var at = line.end() - 1;
        while (at >= line.start() && (SIGNS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
            at--;
        }
        return at;
    }

    private static Mark mark(String text, Span line) {
        var first = text.codePointAt(line.start());
        if (first == '#' || Character.getType(first) == Character.OTHER_SYMBOL) {
            return Mark.SIGNS;
        }
        if (SIGNS.indexOf(first) >= 0 && SIGNS.indexOf(text.charAt(line.end() - 1)) >= 0) {
            return Mark.SIGNS;
        }
        return isInCapitals(text, line) ? Mark.CAPITALS : Mark.NONE;
    }

    private static boolean isInCapitals(String text, Span line) {
        var capitals = 0;
        for (var at = line.start(); at < line.end(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
            if (Character.isUpperCase(text.charAt(at))) {
                capitals++;
            }
        }
        return capitals >= FEWEST_CAPITALS;
    }
}

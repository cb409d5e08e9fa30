package org.qualgraph.corpus;

import java.util.Locale;

/**
 * Characters that a posting's text may hold: all that XML 1.0 can write, for the graph must be able to give the text
 * back in every RDF syntax.
 */
final class CleanText {
    /** What Windows-1252 means by the bytes 80 to 9F, which are no characters in Unicode; a space where nothing. */
    private static final String WINDOWS_1252 =
            "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d "
                    + " \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";

    private static final int EXCERPT_LENGTH = 80;

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /**
     * The text with line ends as {@code \n}, other control characters as spaces, and halves of surrogate pairs as
     * U+FFFD; quotes and dashes of Windows-1252 that were decoded as control characters are set right. Linear; the same
     * text comes back where there is nothing to do.
     */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    /**
     * The text in lower case. Linear, where the platform copies all of a text for each dotted capital I, of which two
     * characters become.
     */
    static String lower(String text) {
        return text.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of a text, in lower case. */
    static String squeezed(String text) {
        return lower(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The text on one line, runs of white space as one space. */
    static String line(String text) {
        return of(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** How a text begins: at most 80 characters, on one line. */
    static String excerpt(String text) {
        return line(text.substring(0, boundary(text, EXCERPT_LENGTH)));
    }

    /** The largest index up to {@code limit} that does not split a surrogate pair. */
    static int boundary(String text, int limit) {
        if (text.length() <= limit) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static boolean plain(int unit) {
        return unit >= ' ' && !(unit >= 0x7F && unit < 0xA0) && unit < 0xD800
                || unit == '\n'
                || unit == '\t'
                || unit >= 0xE000 && unit < 0xFFFE;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(unit).append(text.charAt(++i));
            } else if (unit != '\r') {
                clean.append(cleaned(unit));
            } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                clean.append('\n');
            }
        }
        return clean.toString();
    }

    private static char cleaned(char unit) {
        if (plain(unit)) {
            return unit;
        }
        if (unit >= 0x80 && unit < 0xA0) {
            return WINDOWS_1252.charAt(unit - 0x80);
        }
        return switch (unit) {
            case '\f', '\u000B' -> '\n';
            default -> unit < 0x80 ? ' ' : REPLACEMENT;
        };
    }
}

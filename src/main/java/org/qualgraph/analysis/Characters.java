package org.qualgraph.analysis;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer.Form;
import java.util.Locale;

/** What single characters are worth when names are compared. */
final class Characters {
    private static final String SEPARATORS = " -/\\_,;:()[]{}<>\"|=~^`\u2022\u00b7";
    private static final String TRADE_MARKS = "\u2122\u00ae\u00a9\u2120";

    private Characters() {}

    /** Whether a character of a clean text parts two words. */
    static boolean isSeparator(char character) {
        if (character < 128) {
            return SEPARATORS.indexOf(character) >= 0;
        }
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> SEPARATORS.indexOf(character) >= 0;
        };
    }

    /** NFKC with straight quotes and hyphens and single spaces; case is kept. */
    static String clean(String text) {
        var composed = isAscii(text) ? text : java.text.Normalizer.normalize(withoutTradeMarks(text), Form.NFKC);
        var clean = new StringBuilder(composed.length());
        for (var i = 0; i < composed.length(); i++) {
            appendClean(clean, composed.charAt(i));
        }
        var end = clean.length();
        return end > 0 && clean.charAt(end - 1) == ' ' ? clean.substring(0, end - 1) : clean.toString();
    }

    /** Lower case. Linear, where the platform copies all of the text for each dotted I that it makes longer. */
    static String lower(String text) {
        return text.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
    }

    /** Umlauts as two letters: ä → ae, ö → oe, ü → ue, ø → oe, å → aa. */
    static String spellUmlauts(String clean) {
        if (isAscii(clean)) {
            return clean;
        }
        var spelled = new StringBuilder(clean.length() + 4);
        clean.chars().forEach(character -> appendSpelled(spelled, (char) character));
        return spelled.toString();
    }

    /** Latin letters without accents, and ligatures as their letters; other scripts as they are. */
    static String foldAccents(String lower) {
        if (isAscii(lower)) {
            return lower;
        }
        var decomposed = java.text.Normalizer.normalize(lower, Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        var latin = true;
        for (var i = 0; i < decomposed.length(); i++) {
            var character = decomposed.charAt(i);
            var mark = character >= '\u0300' && character <= '\u036f';
            latin = mark ? latin : UnicodeScript.of(character) == UnicodeScript.LATIN;
            if (!mark || !latin) {
                appendFolded(folded, character);
            }
        }
        return java.text.Normalizer.normalize(folded, Form.NFC);
    }

    private static boolean isAscii(String text) {
        return isAscii(text, 0, text.length());
    }

    static boolean isAscii(String text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutTradeMarks(String text) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(mark -> TRADE_MARKS.indexOf(mark) < 0).forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    private static void appendClean(StringBuilder clean, char character) {
        var type = Character.getType(character);
        if (type == Character.FORMAT) {
            return;
        }
        if (Character.isWhitespace(character) || type == Character.CONTROL) {
            if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (type == Character.DASH_PUNCTUATION || character == '\u2212') {
            clean.append('-');
        } else {
            clean.append(straight(character));
        }
    }

    private static char straight(char character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u00b4', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
            default -> character;
        };
    }

    private static void appendSpelled(StringBuilder spelled, char character) {
        switch (character) {
            case '\u00e4' -> spelled.append("ae");
            case '\u00c4' -> spelled.append("Ae");
            case '\u00f6', '\u00f8' -> spelled.append("oe");
            case '\u00d6', '\u00d8' -> spelled.append("Oe");
            case '\u00fc' -> spelled.append("ue");
            case '\u00dc' -> spelled.append("Ue");
            case '\u00e5' -> spelled.append("aa");
            case '\u00c5' -> spelled.append("Aa");
            default -> spelled.append(character);
        }
    }

    private static void appendFolded(StringBuilder folded, char character) {
        switch (character) {
            case '\u00df' -> folded.append("ss");
            case '\u00e6' -> folded.append("ae");
            case '\u0153' -> folded.append("oe");
            case '\u00f8' -> folded.append('o');
            case '\u0142' -> folded.append('l');
            case '\u0111', '\u00f0' -> folded.append('d');
            case '\u00fe' -> folded.append("th");
            case '\u0131' -> folded.append('i');
            default -> folded.append(character);
        }
    }
}

package org.qualgraph.extraction;

import java.util.Set;
import org.qualgraph.analysis.Token;

/** What may stand between two words of one name. */
final class NameGlue {
    private static final String SIGNS = "-‐‑–/&_'’\u00a0";
    private static final String HYPHENS = "-‐‑";

    private static final Set<String> TITLES = Set.of("Dr", "dr", "rer", "Dipl", "Ph", "B", "M", "mgr");

    /** In letters, with one more, so that no longer word ends in a title. */
    private static final int LONGEST_TITLE = 5;

    private NameGlue() {}

    /** Whether two words that follow each other may belong to one name: no punctuation that parts clauses between. */
    static boolean joins(String text, Token left, Token right) {
        if (isBlank(text, left, right)) {
            return true;
        }
        var breaks = 0;
        for (var at = left.span().end(); at < right.span().start(); at++) {
            if (text.charAt(at) == '\n') {
                breaks++;
            } else if (!isJoint(text, at)) {
                return false;
            }
        }
        return breaks == 0
                || breaks == 1 && Character.isLowerCase(text.charAt(right.span().start()));
    }

    /** Whether a single blank stands between two words. */
    static boolean isBlank(String text, Token left, Token right) {
        return isOneCharacter(left, right) && text.charAt(left.span().end()) == ' ';
    }

    /** Whether a single hyphen stands between two words. */
    static boolean isHyphen(String text, Token left, Token right) {
        return isOneCharacter(left, right)
                && HYPHENS.indexOf(text.charAt(left.span().end())) >= 0;
    }

    private static boolean isOneCharacter(Token left, Token right) {
        return right.span().start() == left.span().end() + 1;
    }

    private static boolean isJoint(String text, int at) {
        var c = text.charAt(at);
        var possessive = (c == 's' || c == 'S') && at > 0 && "'’".indexOf(text.charAt(at - 1)) >= 0;
        return possessive || c == '.' && isInnerDot(text, at) || Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0;
    }

    /** Whether a dot stands within a name ("Node.js", "Dipl.-Ing.") or behind an abbreviated title ("Dr. rer. nat."). */
    private static boolean isInnerDot(String text, int dot) {
        if (dot + 1 >= text.length()) {
            return false;
        }
        var next = text.charAt(dot + 1);
        return Character.isLetterOrDigit(next)
                || HYPHENS.indexOf(next) >= 0
                || next == ' ' && TITLES.contains(wordBefore(text, dot));
    }

    private static String wordBefore(String text, int end) {
        var start = end;
        while (start > 0 && end - start < LONGEST_TITLE && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}

package org.qualgraph.extraction;

import org.qualgraph.analysis.Token;

/** What may stand between two words of one name. */
final class NameGlue {
    private static final String SIGNS = "-‐‑–/&_'’\u00a0";
    private static final String HYPHENS = "-‐‑";

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
        var innerDot = c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return possessive || innerDot || Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0;
    }
}

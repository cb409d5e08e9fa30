package org.qualgraph.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qualgraph.model.Span;

/**
 * Splits text into words with their offsets, the same way for labels and for postings.
 *
 * <p>A word is a run of letters and digits. Signs that tell names apart stay with it: {@code C++}, {@code C#},
 * {@code Security+}, {@code .NET}; so do the dots of an abbreviation, {@code Ph.D.}, and soft hyphens. Every other sign
 * separates words, so that {@code CI/CD}, {@code CI CD} and {@code on-device}, {@code on device} are alike. A possessive {@code 's} belongs to its word and not to the form. One pass, no regular
 * expression.
 */
public final class Tokenizer {
    /** Soft hyphen, joiners: they part no words and are not seen. */
    private static final String INVISIBLE = "\u00ad\u200c\u200d\u2060";

    /** The most letters between two dots of an abbreviation: {@code B.Tech}. */
    private static final int LONGEST_PART = 4;

    /** A longer run of letters, in characters, is not two words joined by mistake. */
    private static final int LONGEST_JOINED = 100;

    /** How far, in characters, a word is looked for again. */
    private static final int FAR = 10_000;

    /** A little fewer than there are, blanks among them. */
    private static final int CHARACTERS_PER_WORD = 6;

    private final Predicate<String> known;

    /** A tokenizer that keeps every word whole. */
    public Tokenizer() {
        this(form -> true);
    }

    /**
     * A tokenizer for texts that have lost their line breaks and blanks.
     *
     * @param known tells the forms that are words; any other word that ends in digits ({@code Python3}) or joins two by
     *     case ({@code teamQualifications}) is split there, the latter only where the text has it once
     */
    public Tokenizer(Predicate<String> known) {
        this.known = known;
    }

    /** The words of a text, in order. */
    public List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>(text.length() / CHARACTERS_PER_WORD + 1);
        var at = 0;
        while (at < text.length()) {
            if (startsWord(text, at)) {
                var end = endOfWord(text, at);
                add(text, at, end, tokens);
                at = skipPossessive(text, end);
            } else {
                at++;
            }
        }
        return tokens;
    }

    private void add(String text, int start, int end, List<Token> tokens) {
        var from = start;
        while (from < end) {
            var form = WordForms.form(text, from, end);
            var cut = end - from > LONGEST_JOINED ? end : joint(text, from, end, form);
            var part = cut < end ? WordForms.form(text, from, cut) : form;
            if (!part.isEmpty()) {
                tokens.add(new Token(new Span(from, cut), part));
            }
            from = cut;
        }
    }

    /** Whether a word stands in a text more than once, as names in mixed case do and words joined by mistake do not. */
    private static boolean isRepeated(String text, int start, int end) {
        var word = text.substring(start, end);
        return text.indexOf(word, Math.max(0, start - FAR), start) >= 0
                || text.indexOf(word, end, Math.min(text.length(), end + FAR)) >= 0;
    }

    /** Where two joined words meet, or the end. */
    private int joint(String text, int start, int end, String form) {
        for (var i = start + 2; i < end; i++) {
            if (isJoint(text, i)) {
                return known.test(form) ? end : firstJoint(text, start, end, i);
            }
        }
        return end;
    }

    private static int firstJoint(String text, int start, int end, int from) {
        for (var i = from; i < end; i++) {
            if (isJoint(text, i) && (Character.isDigit(text.charAt(i)) || !isRepeated(text, start, end))) {
                return i;
            }
        }
        return end;
    }

    /** Whether case or the kind of characters says that a word may end before an offset. */
    private static boolean isJoint(String text, int at) {
        var here = text.charAt(at);
        var before = text.charAt(at - 1);
        return Character.isUpperCase(here) && Character.isLowerCase(before)
                || Character.isDigit(here) && Character.isLetter(before);
    }

    private static boolean startsWord(String text, int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '.'
                        && text.regionMatches(true, at, ".net", 0, 4)
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                        && (at + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 4)));
    }

    private static int endOfWord(String text, int start) {
        var at = start + 1;
        var part = start;
        while (at < text.length() && (isInside(text, at) || isAbbreviationDot(text, part, at))) {
            if (text.charAt(at) == '.') {
                part = at + 1;
            }
            at++;
        }
        if (text.startsWith("++", at)) {
            return at + 2;
        }
        var sign = at < text.length()
                && (text.charAt(at) == '#' || text.charAt(at) == '+')
                && Character.isLetter(text.charAt(at - 1))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        return sign ? at + 1 : at;
    }

    /** Whether a dot stands between the parts of an abbreviation, at least one of which is a single letter. */
    private static boolean isAbbreviationDot(String text, int part, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        var next = at + 1;
        while (next < text.length() && Character.isLetter(text.charAt(next))) {
            next++;
        }
        var before = at - part;
        var after = next - at - 1;
        return before == 1 && after > 0 && after <= LONGEST_PART || before == 2 && after == 1;
    }

    private static boolean isInside(String text, int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c >= 128 && (isMark(c) || isInvisible(text, at));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a soft hyphen or a joiner stands between two letters. */
    private static boolean isInvisible(String text, int at) {
        return INVISIBLE.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int skipPossessive(String text, int end) {
        var possessive = end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
                && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
        return possessive ? end + 2 : end;
    }
}

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

    /** Fewer capitals than these before another word may be an acronym in the plural. */
    private static final int SHORTEST_CAPITALS = 5;

    /** How far, in characters, a word is looked for again. */
    private static final int FAR = 10_000;

    /** A little fewer than there are, blanks among them. */
    private static final int CHARACTERS_PER_WORD = 6;

    private static final WordForms FORMS = new WordForms(Normalizer::normalize);

    private final Predicate<String> known;

    /** A tokenizer that keeps every word whole. */
    public Tokenizer() {
        this(form -> true);
    }

    /**
     * A tokenizer for texts that have lost their line breaks and blanks.
     *
     * @param known tells the forms that are words; any other word that ends in digits ({@code Python3}) or joins two by
     *     case ({@code teamQualifications}, {@code SQLExperience}) is split there, the latter only where the text has it
     *     once and an acronym is known
     */
    public Tokenizer(Predicate<String> known) {
        this.known = known;
    }

    /** The words of a text, in order. */
    public List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>(text.length() / CHARACTERS_PER_WORD + 1);
        var characters = text.toCharArray();
        var at = 0;
        while (at < characters.length) {
            if (startsWord(characters, at)) {
                var end = add(text, characters, at, endOfWord(characters, at), tokens);
                at = skipPossessive(characters, end);
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** Adds the words that a run of letters holds; the last may be an abbreviation that goes on behind it: {@code roleM.S.} */
    private int add(String text, char[] characters, int start, int end, List<Token> tokens) {
        var from = start;
        var to = end;
        while (from < to) {
            var form = FORMS.form(characters, from, to);
            var cut = to - from > LONGEST_JOINED ? to : joint(text, characters, from, to, form);
            var part = cut < to ? FORMS.form(characters, from, cut) : form;
            if (!part.isEmpty()) {
                tokens.add(new Token(new Span(from, cut), part));
            }
            from = cut;
            to = cut < to ? endOfWord(characters, cut) : to;
        }
        return to;
    }

    /** Whether a word stands in a text more than once, as names in mixed case do and words joined by mistake do not. */
    private static boolean isRepeated(String text, int start, int end) {
        var word = text.substring(start, end);
        return text.indexOf(word, Math.max(0, start - FAR), start) >= 0
                || text.indexOf(word, end, Math.min(text.length(), end + FAR)) >= 0;
    }

    /** Where two joined words meet, or the end. */
    private int joint(String text, char[] characters, int start, int end, String form) {
        for (var i = start + 2; i < end; i++) {
            if (isJoint(characters, i)) {
                return known.test(form) ? end : firstJoint(text, characters, start, end, i);
            }
            if (isBehindAcronym(characters, i, end)) {
                return !known.test(form)
                                && !isRepeated(text, start, end)
                                && known.test(FORMS.form(characters, start, i))
                        ? i
                        : end;
            }
        }
        return end;
    }

    /** Whether capitals end before an offset at which a word with one capital begins: {@code SQLExperience}. */
    private static boolean isBehindAcronym(char[] text, int at, int end) {
        return at + 3 < end
                && Character.isUpperCase(text[at])
                && Character.isUpperCase(text[at - 1])
                && Character.isLowerCase(text[at + 1])
                && Character.isLowerCase(text[at + 2]);
    }

    private static int firstJoint(String text, char[] characters, int start, int end, int from) {
        for (var i = from; i < end; i++) {
            if (isJoint(characters, i) && (Character.isDigit(characters[i]) || !isRepeated(text, start, end))) {
                return i;
            }
        }
        return end;
    }

    /** Whether case or the kind of characters says that a word may end before an offset. */
    private static boolean isJoint(char[] text, int at) {
        var here = text[at];
        var before = text[at - 1];
        return Character.isUpperCase(here) && (Character.isLowerCase(before) || endsCapitals(text, at))
                || Character.isDigit(here) && Character.isLetter(before);
    }

    /** Whether a word in capitals ends before an offset and one in mixed case begins: {@code REQUIREMENTSBachelor}. */
    private static boolean endsCapitals(char[] text, int at) {
        if (at < SHORTEST_CAPITALS || at + 1 == text.length || !Character.isLowerCase(text[at + 1])) {
            return false;
        }
        for (var i = at - SHORTEST_CAPITALS; i < at; i++) {
            if (!Character.isUpperCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWord(char[] text, int at) {
        return Character.isLetterOrDigit(text[at]) || text[at] == '.' && isDotNet(text, at);
    }

    private static boolean isDotNet(char[] text, int at) {
        var end = at + 4;
        return end <= text.length
                && Character.toLowerCase(text[at + 1]) == 'n'
                && Character.toLowerCase(text[at + 2]) == 'e'
                && Character.toLowerCase(text[at + 3]) == 't'
                && (at == 0 || !Character.isLetterOrDigit(text[at - 1]))
                && (end == text.length || !Character.isLetterOrDigit(text[end]));
    }

    private static int endOfWord(char[] text, int start) {
        var at = start + 1;
        var part = start;
        while (at < text.length && (isInside(text, at) || isAbbreviationDot(text, part, at))) {
            if (text[at] == '.') {
                part = at + 1;
            }
            at++;
        }
        if (at + 1 < text.length && text[at] == '+' && text[at + 1] == '+') {
            return at + 2;
        }
        var sign = at < text.length
                && (text[at] == '#' || text[at] == '+')
                && Character.isLetter(text[at - 1])
                && (at + 1 == text.length || !Character.isLetterOrDigit(text[at + 1]));
        return sign ? at + 1 : at;
    }

    /** Whether a dot stands between the parts of an abbreviation, at least one of which is a single letter. */
    private static boolean isAbbreviationDot(char[] text, int part, int at) {
        if (text[at] != '.') {
            return false;
        }
        var next = at + 1;
        while (next < text.length && Character.isLetter(text[next])) {
            next++;
        }
        var before = at - part;
        var after = next - at - 1;
        return before == 1 && after > 0 && after <= LONGEST_PART || before == 2 && after == 1;
    }

    private static boolean isInside(char[] text, int at) {
        var c = text[at];
        return Character.isLetterOrDigit(c) || c >= 128 && (isMark(c) || isInvisible(text, at));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a soft hyphen or a joiner stands between two letters. */
    private static boolean isInvisible(char[] text, int at) {
        return INVISIBLE.indexOf(text[at]) >= 0 && at + 1 < text.length && Character.isLetterOrDigit(text[at + 1]);
    }

    private static int skipPossessive(char[] text, int end) {
        var possessive = end + 1 < text.length
                && (text[end] == '\'' || text[end] == '’')
                && (text[end + 1] == 's' || text[end + 1] == 'S')
                && (end + 2 == text.length || !Character.isLetterOrDigit(text[end + 2]));
        return possessive ? end + 2 : end;
    }
}

package org.qualgraph.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.qualgraph.model.Span;

/**
 * Finds headings that a scraper has left in the middle of a line: {@code …of the team. Required Skills Experience with…}.
 *
 * <p>A few capitalised words are one where {@link Headings} knows them, where something ends in front of them and where
 * something begins behind them. What is joined without a blank surely ends or begins there; a blank alone only suggests
 * it, and more is asked of the words then. Cost: the next few words at each capital of a long line.
 */
final class LostHeadings {
    private static final int MOST_WORDS = 7;
    private static final int LONGEST_WORD = 24;

    /** The least letters of a run of capitals that is told from the capital of a word joined to it. */
    private static final int CAPITALS = 5;

    /** A shorter word that ends a heading leads to what follows: "Ability To". */
    private static final int CLOSING_WORD = 4;

    /** Words that open a section by themselves wherever they stand. */
    private static final Set<String> ALONE =
            Set.of("qualifications", "requirements", "responsibilities", "anforderungen", "aufgaben");

    /** Short words that end a heading nonetheless: "About Us", "What You'll Do". */
    private static final Set<String> CLOSING = Set.of("us", "do", "are", "you", "mit", "uns");

    private static final Set<String> OPENING =
            Set.of("about", "what", "who", "why", "how", "über", "was", "wer", "das");

    private static final String BULLETS = "•·▪◦‣●○■□➢➤►✓✔–-*";

    private LostHeadings() {}

    /** How surely something ends or begins at a place. */
    private enum Border {
        NONE,
        BLANK,
        SURE
    }

    /** Where the heading that begins at a capital of a line ends, if one does. */
    static OptionalInt end(String text, int at, Span line) {
        var left = before(text, at, line);
        var found = OptionalInt.empty();
        if (left == Border.NONE) {
            return found;
        }
        var wordStart = at;
        for (var words = 1; words <= MOST_WORDS; words++) {
            var wordEnd = wordEnd(text, wordStart, line.end());
            if (wordEnd == wordStart || wordEnd - wordStart > LONGEST_WORD) {
                return found;
            }
            if (words == 1 && !Headings.opensPhrase(text, new Span(at, wordEnd))) {
                return found;
            }
            var right = behind(text, wordEnd, line.end());
            if (right != Border.NONE && isHeading(text, new Span(at, wordEnd), words, left, right)) {
                found = OptionalInt.of(wordEnd < line.end() && text.charAt(wordEnd) == ':' ? wordEnd + 1 : wordEnd);
            }
            wordStart = nextWord(text, wordEnd, line.end());
            if (wordStart == wordEnd) {
                return found;
            }
        }
        return found;
    }

    private static Border before(String text, int at, Span line) {
        var previous = text.charAt(at - 1);
        if (Character.isLetterOrDigit(previous)) {
            return Character.isUpperCase(previous) && !isOpened(text, at, line) ? Border.NONE : Border.SURE;
        }
        if (!isBlank(previous)) {
            return ".!?:;)]*".indexOf(previous) >= 0 ? Border.SURE : Border.NONE;
        }
        var from = at - 1;
        while (from > line.start() && isBlank(text.charAt(from))) {
            from--;
        }
        if (".!?;)]".indexOf(text.charAt(from)) >= 0) {
            return Border.SURE;
        }
        return Character.isLetterOrDigit(text.charAt(from)) && !isCapitalised(text, from, line)
                ? Border.BLANK
                : Border.NONE;
    }

    /** Whether a word in small letters begins behind a run of capitals: "SQLRequirements". */
    private static boolean isOpened(String text, int at, Span line) {
        return at + 1 < line.end() && Character.isLowerCase(text.charAt(at + 1));
    }

    /** Whether the word that ends at a place is a capitalised one, of which a heading would be the rest. */
    private static boolean isCapitalised(String text, int last, Span line) {
        var from = last;
        while (from > line.start() && last - from < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return Character.isUpperCase(text.charAt(from));
    }

    private static Border behind(String text, int at, int end) {
        if (at >= end
                || text.charAt(at) == ':'
                || Character.isUpperCase(text.charAt(at))
                || Character.isDigit(text.charAt(at))) {
            return Border.SURE;
        }
        var next = at;
        while (next < end && isBlank(text.charAt(next))) {
            next++;
        }
        if (next == at || next == end) {
            return next == end ? Border.SURE : Border.NONE;
        }
        if (BULLETS.indexOf(text.charAt(next)) >= 0) {
            return Border.SURE;
        }
        return Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next))
                ? Border.BLANK
                : Border.NONE;
    }

    private static boolean isHeading(String text, Span span, int words, Border left, Border right) {
        var kind = kind(text, span);
        if (kind.isEmpty() || left == Border.SURE && right == Border.SURE) {
            return kind.isPresent();
        }
        if (!closes(text, span)
                || words == 1 && (left == right || !ALONE.contains(span.of(text).toLowerCase(Locale.ROOT)))) {
            return false;
        }
        return isTitle(text, span)
                ? right == Border.SURE || isPlain(kind.get()) || asks(text, span)
                : left == Border.SURE && asks(text, span);
    }

    private static Optional<SectionKind> kind(String text, Span span) {
        return Headings.label(text, span)
                .filter(kind -> kind != SectionKind.INTRODUCTION)
                .filter(kind -> Headings.knowsEachWord(text, span));
    }

    /** Whether no name of a department or a product reads like a heading of a kind. */
    private static boolean isPlain(SectionKind kind) {
        return kind.asks() || kind == SectionKind.DUTIES || kind == SectionKind.BENEFITS;
    }

    /** Whether it begins with a word of which headings are made and names are not: "About us", "What you'll do". */
    private static boolean asks(String text, Span span) {
        return OPENING.contains(Words.of(text, span).forms().getFirst());
    }

    private static boolean closes(String text, Span span) {
        var from = span.end();
        while (from > span.start() && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return span.end() - from >= CLOSING_WORD
                || CLOSING.contains(text.substring(from, span.end()).toLowerCase(Locale.ROOT));
    }

    /** Whether each longer word has a capital. */
    private static boolean isTitle(String text, Span span) {
        return Words.of(text, span).spans().stream()
                .allMatch(word -> word.length() < CLOSING_WORD || Character.isUpperCase(text.charAt(word.start())));
    }

    /** Where a word ends, at the latest where the capital of the next one is joined to it. */
    private static int wordEnd(String text, int start, int end) {
        var at = start;
        while (at < end && at - start <= LONGEST_WORD && isOfWord(text, at, end)) {
            if (at > start && Character.isUpperCase(text.charAt(at)) && isJoined(text, start, at, end)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isJoined(String text, int start, int at, int end) {
        if (Character.isLowerCase(text.charAt(at - 1))) {
            return true;
        }
        return at - start >= CAPITALS
                && Character.isUpperCase(text.charAt(at - 1))
                && at + 1 < end
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean isOfWord(String text, int at, int end) {
        var c = text.charAt(at);
        return Character.isLetter(c)
                || "'’-".indexOf(c) >= 0 && at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }

    /** The first letter of the next word, or the end of this one where none follows. */
    private static int nextWord(String text, int from, int end) {
        var at = from;
        while (at < end && at - from < 3 && (isBlank(text.charAt(at)) || "&/".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < end ? at : from;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

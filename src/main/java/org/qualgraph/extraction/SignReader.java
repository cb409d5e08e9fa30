package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qualgraph.extraction.Sign.Kind;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/** Cuts an item into the signs that its grammar is written in: one pass over its characters. */
final class SignReader {
    private static final Set<Kind> ENDS_OF_SENTENCES =
            EnumSet.of(Kind.NAME, Kind.WORD, Kind.CLOSE, Kind.PREFERRED, Kind.REQUIRED, Kind.SIMILAR);

    private final String text;
    private final Span item;
    private final List<Mention> mentions;
    private final List<Years> years;
    private final List<Sign> signs = new ArrayList<>();
    private int nextMention;
    private int nextYears;

    private SignReader(String text, Span item, List<Mention> mentions, List<Years> years) {
        this.text = text;
        this.item = item;
        this.mentions = mentions;
        this.years = years;
    }

    /**
     * The signs of an item.
     *
     * @param mentions those inside the item, in the order of the text, none within another
     * @param years the counts of years inside the item, in the order of the text
     */
    static List<Sign> signs(String text, Span item, List<Mention> mentions, List<Years> years) {
        var reader = new SignReader(text, item, mentions, years);
        var at = item.start();
        while (at < item.end()) {
            at = reader.read(at);
        }
        return reader.signs;
    }

    /** Reads what begins at a place, and gives where it ends. */
    private int read(int at) {
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < at) {
            nextMention++;
        }
        while (nextYears < years.size() && years.get(nextYears).span().start() < at) {
            nextYears++;
        }
        if (nextMention < mentions.size() && mentions.get(nextMention).span().start() == at) {
            return add(Kind.NAME, at, mentions.get(nextMention).span().end(), nextMention);
        }
        if (nextYears < years.size() && years.get(nextYears).span().start() == at) {
            return add(Kind.YEARS, at, years.get(nextYears).span().end(), nextYears);
        }
        return Character.isLetterOrDigit(text.charAt(at)) ? word(at) : mark(at);
    }

    private int word(int at) {
        var end = wordEnd(at);
        var word = text.substring(at, end).toLowerCase(Locale.ROOT);
        var quantity = Quantifier.at(text, word, at, item.end())
                .filter(counted -> counted.end() <= nextName() && counted.end() <= nextYears());
        if (quantity.isPresent()) {
            var kind = quantity.get().partitive() ? Kind.COUNT_OF : Kind.COUNT;
            return add(kind, at, quantity.get().end(), quantity.get().count());
        }
        if (opensSentence(at, word)) {
            add(Kind.STOP, at, at, 0);
        }
        if (word.equals("wie") && nextName() == end + 1) {
            return add(Kind.EXAMPLES, at, end, 0);
        }
        var said = SignWords.at(text, word, at, Math.min(nextName(), nextYears()));
        return afterDot(add(said.kind(), at, said.end(), said.value()), word);
    }

    private int nextYears() {
        return nextYears < years.size() ? years.get(nextYears).span().start() : item.end();
    }

    private int nextName() {
        return nextMention < mentions.size() ? mentions.get(nextMention).span().start() : item.end();
    }

    /** A word goes on over apostrophes, hyphens and dots between letters, but not into a mention. */
    private int wordEnd(int at) {
        var limit = Math.min(nextName(), nextYears());
        var end = at + 1;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || joinsLetters(end, limit))) {
            end++;
        }
        return end;
    }

    private boolean joinsLetters(int at, int limit) {
        return "'’-.".indexOf(text.charAt(at)) >= 0 && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The dot of an abbreviation ends no clause. */
    private int afterDot(int end, String word) {
        var abbreviates = SignWords.ABBREVIATIONS.contains(word);
        return abbreviates && end < item.end() && text.charAt(end) == '.' ? end + 1 : end;
    }

    private boolean opensSentence(int at, String word) {
        return Character.isUpperCase(text.charAt(at))
                && !signs.isEmpty()
                && ENDS_OF_SENTENCES.contains(signs.getLast().kind())
                && SignWords.OPENERS.contains(word);
    }

    private int mark(int at) {
        return switch (text.charAt(at)) {
            case ',', '|', '،', '、' -> add(Kind.COMMA, at, at + 1, 0);
            case '/', '\\' -> slash(at);
            case '&' -> add(Kind.AND, at, at + 1, 0);
            case '+' -> isBetweenBlanks(at) ? add(Kind.AND, at, at + 1, 0) : at + 1;
            case '(', '[', '{' -> add(Kind.OPEN, at, at + 1, 0);
            case ')', ']', '}' -> add(Kind.CLOSE, at, at + 1, 0);
            case ':' -> add(Kind.COLON, at, at + 1, 0);
            case '–', '—' -> add(Kind.COLON, at, at + 1, 0);
            case '-' -> isBetweenBlanks(at) ? add(Kind.COLON, at, at + 1, 0) : at + 1;
            case '*' -> isEmphasis(at) ? at + 1 : add(Kind.STOP, at, at + 1, 0);
            case '•', '·', '●', '▪' -> add(Kind.STOP, at, at + 1, 0);
            case ';', '\n', '\r', '…' -> add(Kind.STOP, at, at + 1, 0);
            case '.', '!', '?' -> endsSentence(at) ? add(Kind.STOP, at, at + 1, 0) : at + 1;
            default -> at + 1;
        };
    }

    /** "and/or" is one word that means "or", and "w/" means "with". */
    private int slash(int at) {
        if (isWith(at)) {
            var start = signs.removeLast().span().start();
            return add(Kind.PREPOSITION, start, at + 1, 0);
        }
        var last = signs.isEmpty() ? Kind.WORD : signs.getLast().kind();
        if ((last == Kind.AND || last == Kind.OR) && signs.getLast().span().end() == at) {
            return at + 1;
        }
        return add(Kind.SLASH, at, at + 1, 0);
    }

    private boolean isWith(int at) {
        return !signs.isEmpty()
                && signs.getLast().is(Kind.WORD)
                && signs.getLast().span().equals(new Span(at - 1, at))
                && (text.charAt(at - 1) == 'w' || text.charAt(at - 1) == 'W');
    }

    /** Whether an asterisk emphasises a word, as in "A *or* B", and is no bullet. */
    private boolean isEmphasis(int at) {
        var next = at + 1;
        var opens = next < item.end() && !Character.isWhitespace(text.charAt(next));
        var last = signs.isEmpty() ? -1 : signs.getLast().span().start() - 1;
        return opens || last >= item.start() && text.charAt(last) == '*';
    }

    private boolean isBetweenBlanks(int at) {
        return at > item.start()
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < item.end()
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean endsSentence(int at) {
        var next = at + 1;
        while (next < item.end() && "\"”’'".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next >= item.end() || Character.isWhitespace(text.charAt(next));
    }

    private int add(Kind kind, int start, int end, int value) {
        if (kind == Kind.OR && followsSlash(Kind.AND, start)) {
            signs.removeLast();
        }
        if (kind != Kind.AND || !followsSlash(Kind.OR, start)) {
            signs.add(new Sign(kind, new Span(start, end), value));
        }
        return end;
    }

    private boolean followsSlash(Kind last, int start) {
        return !signs.isEmpty()
                && signs.getLast().is(last)
                && signs.getLast().span().end() == start - 1
                && text.charAt(start - 1) == '/';
    }
}

package org.qualgraph.extraction;

import static org.qualgraph.extraction.SectionKind.PREFERRED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.extraction.Cues.Found;
import org.qualgraph.model.Span;

/**
 * Tells headings from text and says what they open.
 *
 * <p>A line is read by what its phrases weigh for each kind of section, and by its look. Each word that says nothing of
 * a section counts against it, most where it follows the last phrase that does ("We need Java"); a colon, capitals or
 * signs around it count for it. The kind that weighs most is taken where enough remains. Cost: the words of a line, of
 * which a heading has few.
 */
final class Headings {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;

    /** What a heading must weigh at least. */
    private static final int LEAST = 3;

    private static final int LOOK = 2;
    private static final int STRANGE_WORD = 2;

    private static final Set<String> YEARS = Set.of("years", "yrs", "jahre", "jahren");

    /** Words that end what they are said of. */
    private static final Set<String> CLOSING = Set.of(
            "plus",
            "bonus",
            "advantage",
            "asset",
            "preferred",
            "desired",
            "desirable",
            "helpful",
            "required",
            "optional",
            "beneficial",
            "wünschenswert",
            "vorteil",
            "erforderlich");

    private static final Set<String> LEADING = Set.of("of", "with", "in", "using", "as", "mit", "von", "im");

    private static final Cues<SectionKind> CUES = Cues.read("heading-cues.txt", SectionKind.class);

    /** Nouns that open a section even where they end a line of other words, if a list follows. */
    private static final Pattern CLOSING_NOUN = Pattern.compile(
            ".*[\\p{Ll}\\p{Lu}] (Responsibilities|Requirements|Qualifications|(?:Minimum|Basic|Required|Preferred) Qualifications)");

    /** "About Acme", "Life at Acme Labs:", "Why Acme?", but not "About You" or "About The Role". */
    private static final Pattern OF_EMPLOYER = Pattern.compile(
            "[\\s*#_]*+(?:About|ABOUT|Life at|Working at|Why|WHY|Über|Warum) (?!(?i:you|the|this|your|our|us|me|team|role|job|position|what|who|uns|dich|sie)(?!\\p{L}))"
                    + "\\p{Lu}[\\p{L}\\d.&'’-]{0,30}+(?: [\\p{Lu}\\d&][\\p{L}\\d.&'’-]{0,30}+){0,3}+[\\s*_:!?]*+");

    private static final Pattern CONJUNCTION = Pattern.compile("(?i)\\s*+(?:and|und|&|/|\\+|or|oder)\\s*+");

    private Headings() {}

    /** What a line that stands by itself opens, if the whole of it is a heading. */
    static Optional<SectionKind> heading(String line) {
        return kind(line, new Span(0, line.length()));
    }

    /** What a line opens, if the whole of it is a heading. */
    static Optional<SectionKind> kind(String text, Span line) {
        if (line.length() == 0 || line.length() > LONGEST) {
            return Optional.empty();
        }
        var shape = Shape.of(text, line);
        var words = Words.of(text, line);
        if (shape.sentence() || words.size() == 0 || words.size() > MOST_WORDS || countsYears(words)) {
            return Optional.empty();
        }
        return OF_EMPLOYER.matcher(line.of(text)).matches()
                ? Optional.of(SectionKind.COMPANY)
                : kind(text, words, shape);
    }

    /** Whether a phrase of which headings are made may begin with a word. */
    static boolean opensPhrase(String text, Span word) {
        var forms = Words.of(text, word).forms();
        return !forms.isEmpty() && CUES.opens(forms.getFirst());
    }

    /** Whether each word of a part of a text is one of which headings are made. */
    static boolean knowsEachWord(String text, Span part) {
        var words = Words.of(text, part);
        var known = new boolean[words.size()];
        CUES.in(words).forEach(found -> mark(found, known));
        for (var word : known) {
            if (!word) {
                return false;
            }
        }
        return true;
    }

    /** "5 years of relevant work experience" is asked for, however much it sounds like a heading. */
    private static boolean countsYears(Words words) {
        return words.forms().stream().anyMatch(YEARS::contains)
                && words.forms().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }

    private static Optional<SectionKind> kind(String text, Words words, Shape shape) {
        var weights = new EnumMap<SectionKind, Integer>(SectionKind.class);
        var known = new boolean[words.size()];
        var lastCue = -1;
        var cues = outermost(CUES.in(words));
        for (var i = 0; i < cues.size(); i++) {
            var found = cues.get(i);
            weights.merge(
                    i > 0 && narrows(text, words, cues.get(i - 1), found) ? PREFERRED : found.kind(),
                    found.weight(),
                    Integer::sum);
            mark(found, known);
            lastCue = found.weight() > 0 ? Math.max(lastCue, found.last()) : lastCue;
        }
        var best = heaviest(weights);
        var strangeness = strangeness(text, words, known, lastCue, shape);
        var least = LEAST + strangeness - (shape.isSetApart() ? LOOK : 0);
        if (isItem(words, shape, strangeness)) {
            return Optional.empty();
        }
        return best.filter(kind -> weights.getOrDefault(kind, 0) >= least)
                .filter(kind -> Quantifier.explicit(
                                words.span(0, words.size() - 1).of(text))
                        .isEmpty())
                .map(kind -> isTwofold(text, words, cues) ? SectionKind.MINIMUM : kind);
    }

    /** Without phrases that are part of a longer one: "who we are" in "who we are looking for". */
    private static List<Found<SectionKind>> outermost(List<Found<SectionKind>> cues) {
        return cues.stream()
                .filter(cue -> cues.stream()
                        .noneMatch(other -> other.length() > cue.length()
                                && other.first() <= cue.first()
                                && other.last() >= cue.last()))
                .toList();
    }

    /** Whether what is liked says what the noun behind it is about: "preferred qualifications". */
    private static boolean narrows(String text, Words words, Found<SectionKind> one, Found<SectionKind> other) {
        return one.kind() == PREFERRED
                && other.kind() == SectionKind.MINIMUM
                && one.last() + 1 == other.first()
                && text.substring(
                                words.spans().get(one.last()).end(),
                                words.spans().get(other.first()).start())
                        .isBlank();
    }

    private static void mark(Found<SectionKind> found, boolean[] known) {
        for (var i = found.first(); i <= found.last(); i++) {
            known[i] = true;
        }
    }

    private static Optional<SectionKind> heaviest(EnumMap<SectionKind, Integer> weights) {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<SectionKind, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().asks()))
                .map(Map.Entry::getKey);
    }

    /** How much the words that say nothing of a section count against a heading; one in a title less than in a text. */
    private static int strangeness(String text, Words words, boolean[] known, int lastCue, Shape shape) {
        var strangeness = 0;
        for (var i = 0; i < known.length; i++) {
            if (!known[i] && !Character.isDigit(words.forms().get(i).charAt(0))) {
                var titled = shape.isSetApart()
                        || Character.isUpperCase(
                                text.charAt(words.spans().get(i).start()));
                strangeness += (titled ? STRANGE_WORD : 2 * STRANGE_WORD) + (i > lastCue ? 2 * STRANGE_WORD : 0);
            }
        }
        return strangeness;
    }

    /** Whether a line says of some name how much it is asked for: "Java a plus". */
    private static boolean isItem(Words words, Shape shape, int strangeness) {
        return strangeness > 0
                && !shape.isSetApart()
                && CLOSING.contains(words.forms().getLast());
    }

    /** Whether a heading names both what is demanded and what is liked ("Requirements and nice-to-haves"). */
    private static boolean isTwofold(String text, Words words, List<Found<SectionKind>> cues) {
        var asking = cues.stream()
                .filter(found -> found.weight() > 0 && found.kind().asks())
                .toList();
        for (var i = 1; i < asking.size(); i++) {
            if (asking.get(i - 1).kind() != asking.get(i).kind()
                    && areJoined(text, words, asking.get(i - 1), asking.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areJoined(String text, Words words, Found<SectionKind> one, Found<SectionKind> other) {
        var start = words.spans().get(one.last()).end();
        var end = words.spans().get(other.first()).start();
        return start < end && CONJUNCTION.matcher(text.substring(start, end)).matches();
    }

    /** What words in front of other text open, which do not ask for that text: "Experience with: …". */
    static Optional<SectionKind> label(String text, Span words) {
        return leads(text, words) ? Optional.empty() : kind(text, words);
    }

    /** Whether a line ends with a word after which something is asked for: "Experience with:". */
    static boolean leads(String text, Span line) {
        var words = Words.of(text, line).forms();
        return !words.isEmpty() && LEADING.contains(words.getLast());
    }

    /** Where the text after a heading on the same line begins ({@code Requirements: a degree in …}), if it does. */
    static Optional<Opening> opening(String text, Span line) {
        var limit = Math.min(line.end(), line.start() + LONGEST);
        var head = headEnd(text, line.start(), limit);
        return head.filter(end -> !text.substring(end.end(), line.end()).isBlank())
                .filter(end -> kind(text, new Span(end.end(), line.end())).isEmpty())
                .flatMap(end -> label(text, new Span(line.start(), end.end()))
                        .filter(kind -> kind != SectionKind.INTRODUCTION)
                        .map(kind -> new Opening(kind, new Span(line.start(), end.start()), end.end())));
    }

    /** The first colon, dash or arrow between words. */
    private static Optional<Span> headEnd(String text, int start, int limit) {
        for (var at = start + 1; at < limit; at++) {
            var c = text.charAt(at);
            if (c == ':') {
                return Optional.of(new Span(at, at + 1));
            }
            var end = text.startsWith(">>", at) ? at + 2 : at + 1;
            if ("-–—→⇒>".indexOf(c) >= 0 && isBlank(text, at - 1) && end < limit && isBlank(text, end)) {
                return Optional.of(new Span(at - 1, end));
            }
            if (".;!?".indexOf(c) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    /** What the last word of a longer line opens where a list follows. */
    static Optional<SectionKind> closingNoun(String line) {
        var matcher = CLOSING_NOUN.matcher(line);
        return matcher.matches() ? heading(matcher.group(1)) : Optional.empty();
    }

    /**
     * A heading with text behind it.
     *
     * @param heading its words
     * @param textStart where the text behind it begins
     */
    record Opening(SectionKind kind, Span heading, int textStart) {}
}

package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qualgraph.model.Span;

/** Splits lines into sentences. A dot after an abbreviation or a single letter ends none. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "vs", "inc", "ltd", "corp", "co", "sr", "jr", "st", "no", "approx", "incl", "min",
            "max", "dr", "mr", "ms", "prof", "u.s", "ph.d", "b.s", "m.s", "b.a", "m.a", "bzw", "z.b", "ca", "inkl",
            "mind", "dipl", "ing", "rer", "nat", "z");
    private static final String EXAMPLES = "z. ";

    /** A count of years opens a new sentence where a scraper has dropped the break: "… techniques 3+ years of …". */
    private static final GuardedPattern LOST_BREAK = GuardedPattern.compile(
            "(?<=\\p{Ll}{2}[.)]?) (?<!(?:with|of|least|minimum|and|or|have|has|the|than|over|plus|mindestens|from|to) )\\d{1,2}\\+ (?:years|yrs)(?= )");

    /** Likewise behind the full stop of the sentence before: "… a plus.3-5 years of …". */
    private static final GuardedPattern LOST_BLANK = GuardedPattern.compile(
            "(?<=\\p{Ll}[\\p{Ll}.)][).]?[.])\\d{1,2} ?\\+?(?: ?(?:-|–|to) ?\\d{1,2})? ?\\+? ?(?:years|yrs)(?=[ ’'])");

    /** An academic title of which only the first letter is abbreviated apart: "B. Tech", "Ph. D.". */
    private static final Pattern TITLE = Pattern.compile("(?:B|M|Ph)\\. ?(?:Tech|Sc|Eng|Ed|Com|[ADES](?!\\p{L}))");

    /** What belongs to the degree of the sentence before: "Master's degree. Field: statistics." */
    private static final Pattern FIELDS = Pattern.compile("(?:Fields?(?: of [Ss]tudy)?|Majors?|Fachrichtung):");

    /** A short answer that belongs to the question before it: "Java? No thanks." */
    private static final Pattern ANSWER = Pattern.compile("(?:No|Nope|Nein)(?: (?:thanks|thank you|danke))?[.!]");

    private Sentences() {}

    /** The sentences inside a span of a text, without the blanks around them. */
    static List<Span> sentences(String text, Span span) {
        var sentences = new ArrayList<Span>();
        var start = span.start();
        for (var opening : lostBreaks(text, span)) {
            addSentences(text, new Span(start, endBefore(text, opening)), sentences);
            start = opening;
        }
        addSentences(text, new Span(start, span.end()), sentences);
        return sentences;
    }

    /** Where sentences begin whose break a scraper has dropped. */
    private static int[] lostBreaks(String text, Span span) {
        var parted = LOST_BREAK.all(text, span.start(), span.end()).stream().mapToInt(match -> match.start() + 1);
        var glued = LOST_BLANK.all(text, span.start(), span.end()).stream().mapToInt(MatchResult::start);
        return IntStream.concat(parted, glued).sorted().toArray();
    }

    private static int endBefore(String text, int opening) {
        return text.charAt(opening - 1) == ' ' ? opening - 1 : opening;
    }

    private static void addSentences(String text, Span span, List<Span> sentences) {
        var start = span.start();
        for (var at = span.start(); at < span.end(); at++) {
            if (endsSentence(text, at, span.end())) {
                sentences.add(new Span(start, at + 1));
                start = nextWord(text, at + 1, span.end());
                at = Math.max(at, start - 1);
            }
        }
        if (start < span.end()) {
            sentences.add(new Span(start, span.end()));
        }
    }

    private static boolean endsSentence(String text, int at, int end) {
        if (".!?".indexOf(text.charAt(at)) < 0 || at + 1 >= end) {
            return false;
        }
        var next = nextWord(text, at + 1, end);
        return next > at + 1
                && next < end
                && startsSentence(text.charAt(next))
                && !abbreviates(text, at)
                && !FIELDS.matcher(text).region(next, end).lookingAt()
                && !(text.charAt(at) == '?'
                        && ANSWER.matcher(text).region(next, end).lookingAt());
    }

    private static boolean startsSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '(' || c == '"' || c == '“';
    }

    private static boolean abbreviates(String text, int dot) {
        var start = dot;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        var word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return text.charAt(dot) == '.'
                && (ABBREVIATIONS.contains(word)
                        || endsForExample(text, start, word)
                        || TITLE.matcher(text).region(start, text.length()).lookingAt());
    }

    /** The second half of "z. B.". */
    private static boolean endsForExample(String text, int start, String word) {
        return word.equals("b") && text.regionMatches(true, start - EXAMPLES.length(), EXAMPLES, 0, EXAMPLES.length());
    }

    private static int nextWord(String text, int from, int end) {
        var at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}

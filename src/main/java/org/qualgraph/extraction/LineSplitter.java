package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.model.Span;

/**
 * Splits a posting into lines, also where a scraper has dropped the line breaks and left sentences joined:
 * {@code …work with your teamQualifications2+ years…}.
 */
final class LineSplitter {
    /** A line longer than this, in characters, is looked at for lost breaks. */
    private static final int LONG = 300;

    private static final String INNER_BULLETS = "•●▪■◦➢✓✔";

    /** How far, in characters, a word is looked for again. */
    private static final int FAR = 10_000;

    /** A longer run of letters and digits, in characters, has not lost a break but never had one. */
    private static final int LONGEST_WORD = 100;

    /** The longest name in mixed case that is looked for within a longer word, in characters. */
    private static final int LONGEST_NAME = 24;

    private static final int LONGEST_HEADING = 50;

    private static final Pattern BULLET = Pattern.compile(
            "(?:[•·▪◦‣∙●○■□➢➤►✓✔❖*–—→⇒➔➜▶▸▹❯›»★☆◆◇✦§-]|>{1,3}|\\uF0B7|[A-Z]?\\d{1,2}[.)]|\\(?[a-z]\\)|\\?(?= \\p{Lu}))\\s+|[•·▪◦‣∙●■➢✓✔]|[–-](?=\\p{Lu}\\p{Ll})");
    private static final String HEADING =
            "(?:Minimum|Basic|Preferred|Required|Desired) (?:Qualifications|Requirements|Skills)";
    /** What stands on both sides of a lost break; tried only where a capital or a digit stands. */
    private static final Pattern LOST_BREAK = Pattern.compile("(?<=[.!?:;)\\]])(?=\\p{Lu}[\\p{Ll}’'-]+[ ,’'-])"
            + "|(?<=\\p{Ll}{2}[.!?:;)]?)(?=\\d{1,2}\\+? (?:years|yrs))"
            + "|(?<=\\p{Ll}\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu}\\p{Lu})(?=\\p{Lu}\\p{Ll}{3})"
            + "|(?<=[\\p{Ll}.!?:;] ?)(?=" + HEADING + ")|(?<=" + HEADING + " )(?=[\\p{Lu}\\d])");

    private final Predicate<String> known;

    /** @param known tells the normal forms of words that the vocabulary uses, which are never split */
    LineSplitter(Predicate<String> known) {
        this.known = known;
    }

    List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        var start = 0;
        var isLong = isLong(text, 0);
        var bullets = bullets(text, 0, isLong);
        var gap = 0;
        for (var at = 0; at <= text.length(); at++) {
            var ends = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (ends
                    || (isInnerMark(text, at) || !bullets.isEmpty() && bullets.contains(at))
                            && !text.substring(start, at).isBlank()) {
                var before = lines.size();
                if (isLong) {
                    addParts(text, start, at, gap, lines);
                } else {
                    addSentences(text, start, at, gap, lines);
                }
                gap = lines.size() > before ? 0 : gap + (isLineFeedOfPair(text, at) ? 0 : 1);
                start = ends ? at + 1 : at;
                if (ends) {
                    isLong = isLong(text, start);
                    bullets = bullets(text, start, isLong);
                }
            }
        }
        return lines;
    }

    /** Whether no line break stands in the next characters, so that some may be lost. */
    private static boolean isLong(String text, int start) {
        for (var at = start; at < text.length() && at - start <= LONG; at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return false;
            }
        }
        return text.length() - start > LONG;
    }

    private static boolean isLineFeedOfPair(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    /** Whether a mark stands somewhere that is a bullet wherever it stands. */
    private static boolean isInnerMark(String text, int at) {
        return INNER_BULLETS.indexOf(text.charAt(at)) >= 0;
    }

    private static Set<Integer> bullets(String text, int start, boolean isLong) {
        if (!isLong) {
            return Set.of();
        }
        var end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return InlineBullets.in(text, start, end);
    }

    private void addParts(String text, int start, int end, int gap, List<Line> lines) {
        var lostBreak = LOST_BREAK.matcher(text).useTransparentBounds(true);
        var from = start;
        for (var at = start + 1; at < end; at++) {
            var headingEnd = headingEnd(text, new Span(start, end), at);
            if (headingEnd.isPresent()) {
                add(text, from, at, from == start ? gap : 0, lines);
                add(text, at, headingEnd.getAsInt(), 0, lines);
                from = headingEnd.getAsInt();
                at = from - 1;
            } else if (mayOpenLine(text.charAt(at))
                    && (mayFollowBreak(text, at)
                                    && lostBreak.region(at, end).lookingAt()
                                    && !isName(text, new Span(start, end), at)
                            || isHeading(text, from, at, end))) {
                add(text, from, at, from == start ? gap : 0, lines);
                from = at;
            }
        }
        add(text, from, end, from == start ? gap : 0, lines);
    }

    /** Where a heading without its line breaks ends that begins at an offset, outside of names. */
    private OptionalInt headingEnd(String text, Span line, int at) {
        var end = Character.isUpperCase(text.charAt(at)) ? LostHeadings.end(text, at, line) : OptionalInt.empty();
        return end.isPresent() && (isName(text, line, at) || isName(text, line, end.getAsInt()))
                ? OptionalInt.empty()
                : end;
    }

    /** A short line is only cut where a sentence ends and a heading with a colon begins behind it. */
    private static void addSentences(String text, int start, int end, int gap, List<Line> lines) {
        var from = start;
        if (!BULLET.matcher(text).region(start, end).lookingAt()) {
            for (var at = start + 2; at < end; at++) {
                if (Character.isUpperCase(text.charAt(at))
                        && ".!?)".indexOf(text.charAt(at - 2)) >= 0
                        && isHeading(text, from, at, end)) {
                    add(text, from, at, from == start ? gap : 0, lines);
                    from = at;
                }
            }
        }
        add(text, from, end, from == start ? gap : 0, lines);
    }

    /** Whether a heading with a colon begins at an offset in the middle of a line, and not sooner. */
    private static boolean isHeading(String text, int from, int at, int end) {
        if (text.charAt(at - 1) != ' ') {
            return false;
        }
        for (var i = at; i < Math.min(end, at + LONGEST_HEADING); i++) {
            if (text.charAt(i) == ':') {
                return Headings.label(text, new Span(at, i + 1)).isPresent()
                        && (goesOver(text, from, at)
                                || Headings.label(text, new Span(from, i + 1)).isEmpty());
            }
            if (".,;!?(".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether text is too long or holds too much to be the first words of a heading. */
    private static boolean goesOver(String text, int from, int to) {
        return to - from > LONGEST_HEADING || text.substring(from, to).chars().anyMatch(c -> ".;:!?".indexOf(c) >= 0);
    }

    private static boolean mayOpenLine(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** Whether {@link #LOST_BREAK} could match; behind a blank only where a heading may begin or end. */
    private static boolean mayFollowBreak(String text, int at) {
        var before = text.charAt(at - 1);
        return before == ' '
                ? "MBPRD".indexOf(text.charAt(at)) >= 0 || at > 1 && text.charAt(at - 2) == 's'
                : Character.isLowerCase(before)
                        || ".!?:;)]".indexOf(before) >= 0
                        || Character.isUpperCase(before) && at > 1 && Character.isUpperCase(text.charAt(at - 2));
    }

    /** Whether the word around an offset is a name in mixed case: known, or written so more than once. */
    private boolean isName(String text, Span line, int at) {
        if (at >= line.end() || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at))) {
            return false;
        }
        var from = at;
        while (from > line.start() && at - from <= LONGEST_WORD && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        var to = at;
        while (to < line.end() && to - from <= LONGEST_WORD && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to - from > LONGEST_WORD
                || at - from < 2
                || Character.isUpperCase(text.charAt(at - 1))
                        && !known.test(Normalizer.normalize(text.substring(from, at)))
                || isElsewhere(text, text.substring(from, to), from)
                || holdsName(text.substring(from, to), at - from);
    }

    /** Whether capitals part a word so that one of its parts is a known name and goes over an offset. */
    private boolean holdsName(String word, int at) {
        for (var from = 0; from < at; from++) {
            for (var to = at + 1; opensPart(word, from) && to <= word.length() && to - from <= LONGEST_NAME; to++) {
                if (opensPart(word, to) && known.test(Normalizer.normalize(word.substring(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a part of a word in mixed case begins at an offset, or the word ends there. */
    private static boolean opensPart(String word, int at) {
        if (at == 0 || at == word.length()) {
            return true;
        }
        return Character.isUpperCase(word.charAt(at))
                && (!Character.isUpperCase(word.charAt(at - 1))
                        || at + 1 < word.length() && Character.isLowerCase(word.charAt(at + 1)));
    }

    private static boolean isElsewhere(String text, String word, int at) {
        return text.indexOf(word, Math.max(0, at - FAR), at) >= 0
                || text.indexOf(word, at + 1, Math.min(text.length(), at + FAR)) >= 0;
    }

    private static void add(String text, int start, int end, int gap, List<Line> lines) {
        var from = start;
        var indent = 0;
        while (from < end && isBlank(text.charAt(from))) {
            indent += text.charAt(from) == '\t' ? 4 : 1;
            from++;
        }
        var to = end;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        var bullet = BULLET.matcher(text).region(from, to);
        var bulleted = bullet.lookingAt() && bullet.end() < to;
        var mark = bulleted ? kind(bullet.group()) : "";
        if (bulleted) {
            from = bullet.end();
        }
        if (from < to) {
            lines.add(new Line(new Span(from, to), indent, mark, gap));
        }
    }

    private static String kind(String mark) {
        var kind = new StringBuilder();
        mark.strip()
                .chars()
                .map(c -> Character.isDigit(c) ? '1' : Character.isLowerCase(c) ? 'a' : c)
                .forEach(kind::appendCodePoint);
        return kind.toString().replace("11", "1");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}

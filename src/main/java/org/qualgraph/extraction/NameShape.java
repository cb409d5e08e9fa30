package org.qualgraph.extraction;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.extraction.Sighting.LetterCase;
import org.qualgraph.model.Language;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;

/** What the characters of a sentence tell of whether they are names. */
final class NameShape {
    /** In characters. */
    private static final int LONGEST_NAME = 60;

    /** The most letters of an abbreviation; more capitals in a row are a shout. */
    private static final int LONGEST_ACRONYM = 8;

    /** What ends a line whose break is lost, and what opens the next one. */
    private static final Set<WordClass> CLOSING = EnumSet.of(WordClass.OURS, WordClass.YOURS);

    private static final Set<WordClass> OPENING = EnumSet.of(
            WordClass.CUE_NOUN,
            WordClass.CUE_ADJECTIVE,
            WordClass.PRAISE,
            WordClass.EMPTY,
            WordClass.OURS,
            WordClass.YOURS,
            WordClass.FUNCTION);

    private static final Set<WordClass> NO_NAMES = EnumSet.of(
            WordClass.CUE_NOUN,
            WordClass.CUE_ADJECTIVE,
            WordClass.PRAISE,
            WordClass.EMPTY,
            WordClass.ROLE,
            WordClass.VERB,
            WordClass.DOING);

    /** What no name holds: the end of a sentence, dashes, brackets, a number of a list, "e.g.", a choice of two words. */
    private static final Pattern NO_NAME =
            Pattern.compile("[.!?:;]\\W{0,3}[\\s\\u00a0]|\\s-|-\\s|[()\\[\\]{}\"“”|•]|#\\d"
                    + "|['’]s?$|(?i)\\b(?:e\\.g|i\\.e|etc)\\b|\\p{L}{4}/\\p{L}{4}|:\\p{L}|,\\p{L}");

    private final String text;
    private final Language language;
    private final Span sentence;
    private final ClassedWords words;
    private final boolean hasOnlyCapitals;
    private final boolean hasTitleCase;

    NameShape(String text, Language language, Span sentence, ClassedWords words) {
        this.text = text;
        this.language = language;
        this.sentence = sentence;
        this.words = words;
        this.hasOnlyCapitals = sentence.of(text).chars().noneMatch(Character::isLowerCase);
        this.hasTitleCase = hasTitleCase();
    }

    ClassedWords words() {
        return words;
    }

    Span sentence() {
        return sentence;
    }

    String text(Span span) {
        return span.of(text);
    }

    /** Whether words that are no names have capitals, all of them behind the first: then capitals say nothing. */
    private boolean hasTitleCase() {
        var capitals = 0;
        for (var i = 1; i < words.size(); i++) {
            if (NO_NAMES.contains(words.kind(i))) {
                if (!Character.isUpperCase(text.charAt(words.span(i).start()))) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals > 0;
    }

    /** How the words of a unit are written that are not known. */
    LetterCase letterCase(Unit unit) {
        var surface = unknown(unit);
        if (surface.equals(surface.toLowerCase(Locale.ROOT))) {
            return LetterCase.LOWER;
        }
        if (!hasOnlyCapitals && isMarked(surface)) {
            return LetterCase.MARKED;
        }
        var before = words.kind(unit.first() - 1);
        var opens = before == WordClass.START || before == WordClass.STOP || before == WordClass.SIGN;
        var rest = surface.substring(1);
        var isExplained = hasOnlyCapitals
                || hasTitleCase
                || language.equals(Language.GERMAN)
                || opens && rest.equals(rest.toLowerCase(Locale.ROOT))
                || surface.equals(surface.toUpperCase(Locale.ROOT));
        return isExplained ? LetterCase.EXPLAINED : LetterCase.CAPITALISED;
    }

    private String unknown(Unit unit) {
        var span = SightingReader.span(words, unit);
        var link = unit.links().stream().map(Mention::span).findFirst().orElse(new Span(span.end(), span.end()));
        return (text.substring(span.start(), Math.max(span.start(), link.start()))
                        + text.substring(Math.min(link.end(), span.end()), span.end()))
                .strip();
    }

    private static boolean isMarked(String surface) {
        if (surface.equals(surface.toUpperCase(Locale.ROOT)) && surface.length() > LONGEST_ACRONYM) {
            return false;
        }
        for (var i = 1; i < surface.length(); i++) {
            var c = surface.charAt(i);
            if (Character.isLetterOrDigit(surface.charAt(i - 1))
                    && (Character.isUpperCase(c) || Character.isDigit(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether characters can be a whole name: neither torn out of a word nor two sentences or two words in one. */
    boolean isName(Span span) {
        var surface = span.of(text);
        var first = surface.charAt(0);
        var last = surface.charAt(surface.length() - 1);
        return surface.length() <= LONGEST_NAME
                && (Character.isLetterOrDigit(first) || first == '.')
                && (Character.isLetterOrDigit(last) || last == '+' || last == '#')
                && !isJoined(span.start() - 1)
                && !isJoined(span.end())
                && !hasLostBreak(surface)
                && classOf(surface.substring(surface.lastIndexOf('-') + 1)) != WordClass.CUE_NOUN
                && !NO_NAME.matcher(surface).find();
    }

    private boolean isJoined(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        var isInnerDot = text.charAt(at) == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return isInnerDot || "@_&\\=$%€£".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a word is two of which a scraper has dropped the blank between: {@code SQLExperience}. */
    private static boolean hasLostBreak(String surface) {
        for (var word : surface.split(" ")) {
            for (var i = 1; i < word.length(); i++) {
                var isJoint = Character.isLetter(word.charAt(i - 1))
                        && (Character.isUpperCase(word.charAt(i)) || Character.isDigit(word.charAt(i)));
                if (isJoint
                        && (CLOSING.contains(classOf(word.substring(0, i)))
                                || OPENING.contains(classOf(word.substring(i))))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static WordClass classOf(String word) {
        var form = Normalizer.written(word);
        return form.isEmpty() ? WordClass.END : WordClass.of(form);
    }

    /** Whether one of two names is made of the first letters of the other's words: IaC, infrastructure as code. */
    static boolean abbreviate(String one, String other) {
        return abbreviates(one, other) || abbreviates(other, one);
    }

    private static boolean abbreviates(String acronym, String name) {
        if (acronym.length() > LONGEST_ACRONYM || acronym.indexOf(' ') >= 0) {
            return false;
        }
        var initials = new StringBuilder();
        for (var word : name.split("[\\s/-]+")) {
            if (!word.isEmpty()) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        var letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        var wanted = initials.toString();
        return wanted.length() > 1 && (letters.equals(wanted) || letters.equals(wanted + "s"));
    }
}

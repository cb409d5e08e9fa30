package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads from a regular expression words of which one stands in every match, in lower case: {@code "(nice|good) to have"}
 * gives {@code nice to have, good to have}, {@code "\\d+ years?"} gives {@code " year"}.
 *
 * <p>Parts with few readings are multiplied out along a sequence until one with many ends the run; of the runs of a
 * sequence the one whose shortest word has most letters is kept; alternatives are put together, and where one requires
 * nothing none does. Look-around, anchors and flags require nothing. Cost: the length of the expression times the bound
 * on readings.
 */
final class RequiredWords {
    private static final int MOST_READINGS = 64;
    private static final String ZERO_WIDTH = "bBAzZG";
    private static final String CLASSES = "sSdDwWpPhHvVRX";

    /** The length of matches to which there is no bound. */
    static final int UNBOUNDED = 1_000_000;

    private final String regex;
    private int at;

    private RequiredWords(String regex) {
        this.regex = regex;
    }

    /**
     * What a part of an expression requires: all its readings where they are few, else words, else nothing.
     *
     * @param longest the most characters that it matches
     */
    private record Need(Optional<Set<String>> readings, Set<String> words, int longest) {
        /** One character, which may be written as a pair of surrogates. */
        static final Need ANY_CHARACTER = new Need(Optional.empty(), Set.of(), 2);

        static final Need ANYTHING = new Need(Optional.empty(), Set.of(), UNBOUNDED);

        Need {
            longest = Math.min(longest, UNBOUNDED);
        }

        static Need exactly(String reading) {
            return new Need(Optional.of(Set.of(reading)), Set.of(reading), reading.length());
        }

        /** Of two, the one that is found less often; of equals the later, since expressions begin with small words. */
        static Set<String> better(Set<String> one, Set<String> other) {
            return shortest(one) > shortest(other) ? one : other;
        }

        private static int shortest(Set<String> words) {
            return words.stream().mapToInt(Need::letters).min().orElse(0);
        }

        private static int letters(String word) {
            return (int) word.chars().filter(Character::isLetterOrDigit).count();
        }
    }

    /** The words, none of which contains another; empty where the expression requires none. */
    static Set<String> of(String regex) {
        var words = new RequiredWords(regex).alternatives().words();
        var needed = words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && word.contains(other)))
                .collect(Collectors.toCollection(TreeSet::new));
        return needed.contains("") ? Set.of() : needed;
    }

    /** The most characters that a match has, or {@link #UNBOUNDED}. */
    static int longestMatch(String regex) {
        return new RequiredWords(regex).alternatives().longest();
    }

    private Need alternatives() {
        var branches = new ArrayList<>(List.of(sequence()));
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        var words = new TreeSet<String>();
        var readings = new TreeSet<String>();
        for (var branch : branches) {
            words.addAll(branch.words().isEmpty() ? Set.of("") : branch.words());
            branch.readings().ifPresent(readings::addAll);
        }
        var few = readings.size() <= MOST_READINGS
                && branches.stream().allMatch(branch -> branch.readings().isPresent());
        return new Need(
                few ? Optional.of(readings) : Optional.empty(),
                words.contains("") && !few ? Set.of() : words,
                branches.stream().mapToInt(Need::longest).max().orElse(0));
    }

    private Need sequence() {
        var best = Set.<String>of();
        var run = Set.of("");
        var whole = true;
        var longest = 0;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            var part = quantified(part());
            longest = Math.min(longest + part.longest(), UNBOUNDED);
            var longer = product(part.readings().orElse(Set.of()), run);
            if (longer.isEmpty() || longer.size() > MOST_READINGS) {
                best = Need.better(Need.better(best, run), part.words());
                run = Set.of("");
                whole = false;
            } else {
                run = longer;
            }
        }
        return new Need(whole ? Optional.of(run) : Optional.empty(), Need.better(best, run), longest);
    }

    private static Set<String> product(Set<String> ends, Set<String> starts) {
        return starts.stream()
                .flatMap(start -> ends.stream().map(end -> start + end))
                .collect(Collectors.toSet());
    }

    private Need part() {
        var c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escape();
            case '.' -> Need.ANY_CHARACTER;
            case '^', '$' -> Need.exactly("");
            default -> literal(c);
        };
    }

    private static Need literal(char c) {
        return Need.exactly(String.valueOf(c).toLowerCase(Locale.ROOT));
    }

    private Need group() {
        var looks = regex.startsWith("?=", at)
                || regex.startsWith("?!", at)
                || regex.startsWith("?<=", at)
                || regex.startsWith("?<!", at);
        if (regex.startsWith("?", at)) {
            skipOpening();
            if (regex.charAt(at - 1) == ')') {
                return Need.exactly("");
            }
        }
        var need = alternatives();
        at++;
        return looks ? Need.exactly("") : need;
    }

    /** Skips what opens a group that is more than brackets, or the whole of one that holds flags only. */
    private void skipOpening() {
        at++;
        if (regex.charAt(at) == '<' && Character.isLetter(regex.charAt(at + 1))) {
            at = regex.indexOf('>', at) + 1;
            return;
        }
        at += regex.charAt(at) == '<' ? 2 : 0;
        if (regex.charAt(at - 1) == '=' || regex.charAt(at - 1) == '!') {
            return;
        }
        while (":=!>)".indexOf(regex.charAt(at)) < 0) {
            at++;
        }
        at++;
    }

    /** A class of a few single characters has them as readings. */
    private Need characters() {
        var readings = new TreeSet<String>();
        var plain = regex.charAt(at) != '^';
        var first = at;
        for (var depth = 1; depth > 0; at++) {
            var c = regex.charAt(at);
            depth += c == '[' ? 1 : c == ']' && at > first ? -1 : 0;
            var range = c == '-' && at > first && regex.charAt(at + 1) != ']' || c == '&' || c == '[';
            plain &= c != '\\' && !range;
            at += c == '\\' ? 1 : 0;
            if (depth > 0) {
                readings.add(String.valueOf(c).toLowerCase(Locale.ROOT));
            }
        }
        return plain && readings.size() <= MOST_READINGS
                ? new Need(Optional.of(readings), readings, 1)
                : Need.ANY_CHARACTER;
    }

    private Need escape() {
        var c = regex.charAt(at++);
        if (c == 'u') {
            at += 4;
            return literal((char) Integer.parseInt(regex.substring(at - 4, at), 16));
        }
        if (CLASSES.indexOf(c) >= 0) {
            at = regex.startsWith("{", at) && (c == 'p' || c == 'P') ? regex.indexOf('}', at) + 1 : at;
            return c == 'X' ? Need.ANYTHING : Need.ANY_CHARACTER;
        }
        if (ZERO_WIDTH.indexOf(c) >= 0) {
            return Need.exactly("");
        }
        if (Character.isLetterOrDigit(c)) {
            return Character.isDigit(c) ? Need.ANYTHING : Need.ANY_CHARACTER;
        }
        return literal(c);
    }

    private Need quantified(Need part) {
        if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return part;
        }
        var quantifier = regex.charAt(at);
        var optional = quantifier == '?' || quantifier == '*' || regex.startsWith("{0", at);
        var longest = (int) Math.min((long) part.longest() * most(quantifier), UNBOUNDED);
        at = quantifier == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (at < regex.length() && (regex.charAt(at) == '+' || regex.charAt(at) == '?')) {
            at++;
        }
        if (!optional) {
            return new Need(Optional.empty(), part.words(), longest);
        }
        return quantifier == '?' ? orEmpty(part) : new Need(Optional.empty(), Set.of(), longest);
    }

    /** How often the quantifier at this place lets a part stand. */
    private int most(char quantifier) {
        if (quantifier != '{') {
            return quantifier == '?' ? 1 : UNBOUNDED;
        }
        var bounds = regex.substring(at + 1, regex.indexOf('}', at)).split(",", -1);
        var last = bounds[bounds.length - 1];
        return last.isEmpty() ? UNBOUNDED : Integer.parseInt(last);
    }

    private static Need orEmpty(Need part) {
        return new Need(
                part.readings().map(readings -> {
                    var more = new TreeSet<>(readings);
                    more.add("");
                    return more;
                }),
                Set.of(),
                part.longest());
    }
}

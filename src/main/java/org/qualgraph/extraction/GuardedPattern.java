package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is only tried around the words of which every match of it holds one. The words, and how far
 * from them a match may begin and end, are read from the expression itself ({@link RequiredWords}), so that both say the
 * same when one is changed.
 *
 * <p>A match that holds a word begins before the word ends, by no more than the longest match. So from the end of each
 * word that stands in the text that far back is where the expression is tried, at no place twice; where words overlap,
 * the one that ends first stands for both. Cost: a step of {@link Trigger} for each character, and the expression itself
 * near the words only; without a bound on its matches, from the first word on.
 */
final class GuardedPattern {
    private final Pattern pattern;
    private final Optional<Trigger> trigger;
    private final int reach;

    private GuardedPattern(Pattern pattern) {
        this.pattern = pattern;
        this.trigger = Optional.of(RequiredWords.of(pattern.pattern()))
                .filter(words -> !words.isEmpty())
                .map(Trigger::of);
        this.reach = RequiredWords.longestMatch(pattern.pattern());
    }

    static GuardedPattern of(Pattern pattern) {
        return new GuardedPattern(pattern);
    }

    static GuardedPattern compile(String regex) {
        return new GuardedPattern(Pattern.compile(regex));
    }

    /** Whether it matches somewhere in a text. */
    boolean isIn(String text) {
        return first(text).isPresent();
    }

    /** Whether it could match within the characters {@code [from, to)}; where not, it need not be tried. */
    boolean mayBeIn(String text, int from, int to) {
        return trigger.isEmpty() || trigger.get().isIn(text, from, to);
    }

    /** The first match in a text. */
    Optional<MatchResult> first(String text) {
        return first(text, 0, text.length());
    }

    /** The first match within the characters {@code [from, to)}; what stands around them is seen by look-around. */
    Optional<MatchResult> first(String text, int from, int to) {
        if (!mayBeIn(text, from, to)) {
            return Optional.empty();
        }
        var matcher = matcher(text);
        return find(matcher, text, from, to) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The matches in a text, none overlapping another. */
    List<MatchResult> all(String text) {
        return all(text, 0, text.length());
    }

    /** The matches within the characters {@code [from, to)}, none overlapping another. */
    List<MatchResult> all(String text, int from, int to) {
        if (!mayBeIn(text, from, to)) {
            return List.of();
        }
        var found = new ArrayList<MatchResult>();
        var matcher = matcher(text).region(from, to);
        while (trigger.isEmpty() && matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        for (int at = from; trigger.isPresent() && find(matcher, text, at, to); at = matcher.end()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    private boolean find(Matcher matcher, String text, int from, int to) {
        if (trigger.isEmpty()) {
            return matcher.region(from, to).find();
        }
        int open = from;
        for (int end = trigger.get().end(text, from, to);
                end >= 0;
                end = trigger.get().end(text, end, to)) {
            open = Math.max(open, end - reach);
            boolean isLast = to - end <= reach;
            boolean isFound = matcher.region(open, isLast ? to : end + reach).find();
            if (isLast || isFound && matcher.start() < end) {
                return isFound;
            }
            open = end;
        }
        return false;
    }

    /** A matcher that sees beyond its region. */
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The expression itself. */
    Pattern pattern() {
        return pattern;
    }
}

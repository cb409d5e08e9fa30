package org.qualgraph.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is only tried where one of the words stands that every match of it holds. The words are read
 * from the expression itself ({@link RequiredWords}), so that both say the same when one is changed.
 */
final class GuardedPattern {
    private final Pattern pattern;
    private final Optional<Trigger> trigger;

    private GuardedPattern(Pattern pattern) {
        this.pattern = pattern;
        this.trigger = Optional.of(RequiredWords.of(pattern.pattern()))
                .filter(words -> !words.isEmpty())
                .map(Trigger::of);
    }

    static GuardedPattern of(Pattern pattern) {
        return new GuardedPattern(pattern);
    }

    /** Whether it matches somewhere in a text. */
    boolean isIn(String text) {
        return mayBeIn(text, 0, text.length()) && pattern.matcher(text).find();
    }

    /** Whether it could match within the characters {@code [from, to)}; where not, it need not be tried. */
    boolean mayBeIn(String text, int from, int to) {
        return trigger.isEmpty() || trigger.get().isIn(text, from, to);
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Whether there are words that every match holds. */
    boolean isGuarded() {
        return trigger.isPresent();
    }
}

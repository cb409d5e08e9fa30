package org.qualgraph.extraction;

import java.util.regex.Pattern;

/** Words of a text that decide what a sentence is about. */
final class Cue {
    private Cue() {}

    /** The same, tried only where it can match. */
    static GuardedPattern guarded(String pattern) {
        return GuardedPattern.of(words(pattern));
    }

    /** A pattern that matches whole words only, in any case. */
    static Pattern words(String pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

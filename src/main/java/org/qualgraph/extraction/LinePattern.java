package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression whose matches begin where a line does, and which is tried nowhere else. Cost: one attempt a line.
 * In the expression {@code $} is the end of a line.
 */
final class LinePattern {
    private final Pattern pattern;

    private LinePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static LinePattern compile(String regex) {
        return new LinePattern(Pattern.compile(regex, Pattern.MULTILINE));
    }

    /** The first match in a text. */
    Optional<MatchResult> first(String text) {
        var matcher = matcher(text);
        return find(matcher, text, 0) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The matches in a text, none overlapping another. */
    List<MatchResult> all(String text) {
        var found = new ArrayList<MatchResult>();
        var matcher = matcher(text);
        for (int at = 0; find(matcher, text, at); at = lineStart(text, matcher.end())) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useAnchoringBounds(false);
    }

    /** @param from where a line begins */
    private static boolean find(Matcher matcher, String text, int from) {
        for (int at = from; at < text.length(); at = lineStart(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Where the first line begins that does so at an offset or behind it; the end of the text for none. */
    private static int lineStart(String text, int from) {
        int at = from;
        while (at < text.length() && at > 0 && !isBreak(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}

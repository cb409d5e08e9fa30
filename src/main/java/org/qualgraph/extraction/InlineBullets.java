package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the bullets of a list whose line breaks a scraper has lost: {@code Knowledge of:- Java- SQL- Python}.
 *
 * <p>A mark in front of a capital or a digit is one where the same mark stands so several times in a line; once or twice
 * it is a dash or a sign. Cost: one pass over the characters of the line.
 */
final class InlineBullets {
    private static final int FEWEST = 3;

    private static final String DASHES = "-–—";
    private static final String MARKS = DASHES + "*·§?";

    /** The signs behind which a dash that is joined to the next word opens an item and no second half of a word. */
    private static final String ENDS = ".;:)!";

    private InlineBullets() {}

    /** Where the bullets of a line stand. */
    static Set<Integer> in(String text, int start, int end) {
        var byMark = new HashMap<Character, List<Integer>>();
        for (var at = start + 1; at < end - 1; at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0 && isBullet(text, at, end)) {
                byMark.computeIfAbsent(text.charAt(at), mark -> new ArrayList<>())
                        .add(at);
            }
        }
        return byMark.values().stream()
                .filter(places -> places.size() >= FEWEST)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBullet(String text, int at, int end) {
        var next = at + 1;
        while (next < end && isBlank(text.charAt(next))) {
            next++;
        }
        if (next == end || !opensItem(text.charAt(next), before(text, at))) {
            return false;
        }
        var dash = DASHES.indexOf(text.charAt(at)) >= 0;
        var last = text.charAt(at - 1);
        if (next > at + 1) {
            return isBlank(last) || text.charAt(at) == '*' && last != '*' || dash && !Character.isDigit(last);
        }
        return dash && Character.isUpperCase(text.charAt(next)) && (isBlank(last) || ENDS.indexOf(last) >= 0);
    }

    /** A capital, or a digit that ends no span of numbers. */
    private static boolean opensItem(char first, char before) {
        return Character.isUpperCase(first) || Character.isDigit(first) && !Character.isDigit(before);
    }

    /** The last character before a mark that is not blank, or the one next to it. */
    private static char before(String text, int mark) {
        var last = text.charAt(mark - 1);
        return isBlank(last) && mark > 1 ? text.charAt(mark - 2) : last;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

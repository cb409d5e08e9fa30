package org.qualgraph.extraction;

import java.util.Locale;
import java.util.Map;

/** What the numbers of postings are worth that are written as words, in English and German. */
final class NumberWords {
    /** The words for small numbers, as alternatives of a regular expression; articles are none of them. */
    static final String UP_TO_TEN =
            "one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn";

    /** Larger ones that postings write as words. */
    static final String ABOVE_TEN = "eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty[- ]four";

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("twenty-four", 24),
            Map.entry("twenty four", 24),
            Map.entry("zwei", 2),
            Map.entry("zweier", 2),
            Map.entry("drei", 3),
            Map.entry("dreier", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10));

    private NumberWords() {}

    /** The value of a number in digits or as one of the words in any case; "one" and every form of "ein" are 1. */
    static int value(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : VALUES.getOrDefault(written.toLowerCase(Locale.ROOT), 1);
    }
}

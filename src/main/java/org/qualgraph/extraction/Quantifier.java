package org.qualgraph.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many of a set are asked for where the words say so: "one or more of", "at least two of the following". */
final class Quantifier {
    private static final String NUMBER = "(one|two|three|four|five|[1-9]|eine[rsm]?|zwei|drei)";
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:(?:at least|minimum of|mindestens) (?:any )?" + NUMBER
                    + "(?: or more)?|" + NUMBER + " or more|" + NUMBER + " of the following|" + NUMBER
                    + " of(?= )|any(?: one)? of|either)"
                    + "(?![\\p{L}\\d]| ?\\+?[- ]?(?:years?|yrs?|months?|weeks?|jahre))(?: (?:of|von))?");
    private static final Pattern FOLLOWING =
            Pattern.compile("(?i)[^.:;]{0,20}(?:the )?following[^.:;]{0,80}:|[^.:;]{0,60}:");

    private static final Map<String, Integer> NUMBERS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "zwei", 2, "drei", 3);

    private Quantifier() {}

    /**
     * A count and what it counts.
     *
     * @param count how many are asked for
     * @param scope where the set begins, as an offset into the sentence
     * @param wholeRest whether everything from there on is the set, as after "the following:"
     */
    record Quantity(int count, int start, int scope, boolean wholeRest) {}

    /** The count that a sentence states, if it states one. */
    static Optional<Quantity> explicit(String sentence) {
        var counted = COUNTED.matcher(sentence);
        if (!counted.find()) {
            return Optional.empty();
        }
        var following = FOLLOWING.matcher(sentence).region(counted.end(), sentence.length());
        var listed = following.lookingAt();
        return Optional.of(
                new Quantity(count(counted), counted.start(), listed ? following.end() : counted.end(), listed));
    }

    private static int count(Matcher counted) {
        for (var group = 1; group <= counted.groupCount(); group++) {
            var word = counted.group(group);
            if (word != null) {
                var lower = word.toLowerCase(Locale.ROOT);
                return Character.isDigit(lower.charAt(0)) ? Integer.parseInt(lower) : NUMBERS.getOrDefault(lower, 1);
            }
        }
        return 1;
    }
}

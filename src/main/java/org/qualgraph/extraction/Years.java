package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.qualgraph.model.Span;

/** A count of years of experience and where it stands: "5+ years", "3-5 yrs", "up to two years". */
record Years(Span span, OptionalInt minimum, OptionalInt maximum) {
    private static final String NUMBER =
            "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|eine[mns]?";
    private static final GuardedPattern YEARS = GuardedPattern.compile(
            "(?iu)(?<![\\d.,$€£])(?:(?<!\\p{L})|(?=\\d))(up to |bis zu )?(" + NUMBER + ")(?: ?\\(\\d{1,2}\\))?( ?\\+)?"
                    + "(?: ?(?:-|–|—|to|bis|or) ?(" + NUMBER
                    + ")(?: ?\\(\\d{1,2}\\))?\\+?)?(?: or more| oder mehr)?[- ]?(?: ?\\+ ?)?"
                    + "(?:full |calendar |volle )?(?:years?|yrs?|jahren?|jährige[mnrs]?(?! (?:\\p{L}{0,8}ausbildung|lehre|\\p{L}{0,12}studium)))(?:['’])?(?: or more| oder mehr| plus)?(?!\\p{L})(?! (?:old|of age|alt)| (?:college |university )?degree|-old)");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10));

    /** The counts in a span of a text, in its order. */
    static List<Years> in(String text, Span span) {
        var found = new ArrayList<Years>();
        for (var match : YEARS.all(text, span.start(), span.end())) {
            found.add(of(match));
        }
        return found;
    }

    private static Years of(MatchResult match) {
        var first = number(match.group(2));
        var second = Optional.ofNullable(match.group(4)).map(Years::number);
        var span = new Span(match.start(), match.end());
        if (match.group(1) != null) {
            return new Years(span, OptionalInt.of(0), OptionalInt.of(first));
        }
        var maximum = second.filter(last -> last >= first).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Years(span, OptionalInt.of(first), maximum);
    }

    private static int number(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 1);
    }
}

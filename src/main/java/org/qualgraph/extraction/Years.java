package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.qualgraph.model.Span;

/** A count of years of experience and where it stands: "5+ years", "3-5 yrs", "up to two years". */
record Years(Span span, OptionalInt minimum, OptionalInt maximum) {
    private static final String NUMBER =
            "\\d{1,2}|" + NumberWords.UP_TO_TEN + "|" + NumberWords.ABOVE_TEN + "|eine[mns]?";
    private static final GuardedPattern YEARS = GuardedPattern.compile(
            "(?iu)(?<![\\d$€£])(?<!\\d[.,])(?:(?<!\\p{L})|(?=\\d))(up to |bis zu )?(" + NUMBER
                    + ")(?: ?\\(\\d{1,2}\\))?( ?\\+)?"
                    + "(?: ?(?:-|–|—|to|bis|or) ?(" + NUMBER
                    + ")(?: ?\\(\\d{1,2}\\))?\\+?)?(?: or more| oder mehr)?[- ]?(?: ?\\+ ?)?"
                    + "(?:full |calendar |volle )?(?:years?|yrs?|jahren?|jährige[mnrs]?(?! (?:\\p{L}{0,8}ausbildung|lehre|\\p{L}{0,12}studium)))(?:['’])?(?: or more| oder mehr| plus)?(?!\\p{L})(?! (?:old|of age|alt)| (?:accredited )?(?:college|university|institution)(?!\\p{L})| degree|-old)");

    /** The counts in a span of a text, in its order. */
    static List<Years> in(String text, Span span) {
        var found = new ArrayList<Years>();
        for (var match : YEARS.all(text, span.start(), span.end())) {
            found.add(of(match));
        }
        return found;
    }

    private static Years of(MatchResult match) {
        var first = NumberWords.value(match.group(2));
        var second = Optional.ofNullable(match.group(4)).map(NumberWords::value);
        var span = new Span(match.start(), match.end());
        if (match.group(1) != null) {
            return new Years(span, OptionalInt.of(0), OptionalInt.of(first));
        }
        var maximum = second.filter(last -> last >= first).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Years(span, OptionalInt.of(first), maximum);
    }
}

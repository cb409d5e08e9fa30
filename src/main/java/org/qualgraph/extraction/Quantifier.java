package org.qualgraph.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how many of a set are asked for where the words say so: "one or more of", "at least two of the following". */
final class Quantifier {
    private static final String NUMBER = "(?:" + NumberWords.UP_TO_TEN + "|zweier|dreier|[1-9]|eine[rsmn]?|ein)";
    private static final String UNIT =
            "(?![\\p{L}\\d]|[-–—]\\d| ?\\+?[- ]?(?:full[- ]|calendar )?(?:years?|yrs?|months?|weeks?|days?|hours?|jahren?|monaten?|wochen?|times)(?!\\p{L}))";
    private static final String LEAST = "(?:at least|(?:a )?minimum of|minimum|mindestens|wenigstens|at minimum)";
    private static final String OR_MORE = " ?\\(?(?:or|oder) (?:more|several|multiple|both|all|mehrere[rnms]?)\\)?";
    private static final Pattern COUNTED =
            Pattern.compile("(?iu)(?:(?<least>" + LEAST + " (?:any )?)?(?:(?<number>" + NUMBER
                    + ")(?<more>" + OR_MORE
                    + ")?|(?<any>any(?: combination| subset| (?:one|two|number)(?: or more)?)?(?= of(?!\\p{L}))|any(?= der ))"
                    + "|(?:a )?(?<several>(?:several|multiple|some|a few|a couple|a subset|some combination|mehrere[rn]?|einige[rn]?|all|most)(?= (?:of|der|von)(?!\\p{L}))))"
                    + UNIT + "(?<of> (?:of|von|der|dieser|davon|from)(?!\\p{L}))?)");
    private static final Set<String> BEGINNINGS = Stream.concat(Stream.of(NumberWords.UP_TO_TEN.split("\\|")), words())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SOME =
            Set.of("some", "a few", "a subset", "some combination", "einige", "einiger", "einigen");

    private Quantifier() {}

    private static Stream<String> words() {
        return Stream.of(
                        "at a minimum mindestens wenigstens 1 2 3 4 5 6 7 8 9 ein eine einer eines einem einen zweier dreier"
                                + " any several multiple some all most mehrere mehrerer mehreren einige einiger")
                .flatMap(words -> Stream.of(words.split(" ")));
    }

    /**
     * A count.
     *
     * @param count how many are asked for, {@link #ALL} for all
     * @param end where its words end
     * @param partitive whether it counts the list that follows ("two of A, B, C") and not a noun ("two languages")
     */
    record Quantity(int count, int end, boolean partitive) {}

    /** More than any list holds. */
    static final int ALL = Integer.MAX_VALUE;

    /** The count that begins with a word, given in lower case, at a place of a text. */
    static Optional<Quantity> at(String text, String word, int start, int end) {
        return BEGINNINGS.contains(word) ? at(text, start, end) : Optional.empty();
    }

    private static Optional<Quantity> at(String text, int start, int end) {
        var counted = COUNTED.matcher(text).region(start, end).useTransparentBounds(true);
        if (!counted.lookingAt()) {
            return Optional.empty();
        }
        var partitive = counted.group("of") != null || counted.group("any") != null || counted.group("several") != null;
        var bareNumber =
                counted.group("number") != null && counted.group("least") == null && counted.group("more") == null;
        if (bareNumber && !partitive && !isWord(counted)) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(count(counted), counted.end(), partitive));
    }

    /** The first count of a sentence. */
    static Optional<Quantity> explicit(String sentence) {
        for (var i = 0; i < sentence.length(); i++) {
            if (startsWord(sentence, i)) {
                var quantity = at(sentence, i, sentence.length());
                if (quantity.isPresent()) {
                    return quantity;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** A digit alone counts nothing here, and a German article is no number. */
    private static boolean isWord(Matcher counted) {
        var number = counted.group("number");
        return !Character.isDigit(number.charAt(0))
                && !number.toLowerCase(Locale.ROOT).startsWith("ein");
    }

    private static int count(Matcher counted) {
        var several = counted.group("several");
        if (several != null) {
            var word = several.toLowerCase(Locale.ROOT);
            return word.equals("all") ? ALL : SOME.contains(word) ? 1 : 2;
        }
        var number = counted.group("number");
        if (number == null) {
            var any = counted.group("any").toLowerCase(Locale.ROOT);
            return any.contains("two") ? 2 : 1;
        }
        return NumberWords.value(number);
    }
}

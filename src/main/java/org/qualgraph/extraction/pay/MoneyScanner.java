package org.qualgraph.extraction.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualgraph.extraction.pay.Money.Magnitude;
import org.qualgraph.model.Span;

/**
 * Finds the numbers of a line, each with the currency and the magnitude that stand with it: {@code $95k}, {@code 70.000 €},
 * {@code CHF 120'000}, {@code 12,00,000}, {@code 3.712,-}, {@code TEUR 60}.
 *
 * <p>One pass; at each number a look at a few characters before and behind it.
 */
final class MoneyScanner {
    private static final int BEFORE = 6;
    private static final String SPACE = " \\u00a0\\u202f\\u2009";
    private static final Pattern NUMBER = Pattern.compile("(?:(?<indian>\\d{1,2}(?:,\\d{2}(?=,)){1,3},\\d{3})"
            + "|(?<grouped>\\d{1,3}(?<mark>[.,'’" + SPACE + "])\\d{3}(?:\\k<mark>\\d{3}){0,3})"
            + "|(?<plain>\\d{1,7}))(?<cents>[.,]\\d{1,2})?(?!\\d)(?:[.,][-–—](?!\\d))?");
    private static final Pattern MAGNITUDE = Pattern.compile("[" + SPACE + "]?(?:"
            + "(?<thousand>[kK](?![A-Za-z$])|[kK](?=[€£$]|EUR)|K(?=\\p{Lu}\\p{Ll})|(?i:tsd\\.?|tausend|thousand|mille)(?!\\p{L}))"
            + "|(?<lakh>(?i:lpa|lakhs?(?: per annum)?|lacs?)(?!\\p{L}))"
            + "|(?<million>(?:[mM]|MM|mm|[mM]n|(?i:mio\\.?|millions?|millionen))(?!\\p{L}))"
            + "|(?<huge>(?:[bBT]|[bB]n|(?i:mrd\\.?|billions?|trillions?|milliarden|crores?))(?!\\p{L})))");
    private static final Pattern PLUS =
            Pattern.compile("\\+(?![ ]?(?i:bonus|benefit|equity|commission|super|stock|ote|perks|excellent))(?!\\d)");
    private static final Pattern LAKHS_A_YEAR = Pattern.compile("(?i)lpa");

    private final String text;
    private final Matcher number;
    private final Matcher magnitude;
    private final Matcher after;
    private final Matcher plus;

    MoneyScanner(String text) {
        this.text = text;
        number = NUMBER.matcher(text).useTransparentBounds(true);
        magnitude = MAGNITUDE.matcher(text).useTransparentBounds(true);
        after = Currencies.AFTER.matcher(text).useTransparentBounds(true);
        plus = PLUS.matcher(text).useTransparentBounds(true);
    }

    /** The numbers of a line, in the order of the text. */
    List<Money> amounts(Span line) {
        var amounts = new ArrayList<Money>();
        for (var at = line.start(); at < line.end(); ) {
            if (!isDigit(at)) {
                at++;
            } else if (number.region(at, line.end()).lookingAt()) {
                var amount = amount(line, at);
                amounts.add(amount);
                at = amount.span().end();
            } else {
                at = endOfDigits(at, line.end());
            }
        }
        return amounts;
    }

    private Money amount(Span line, int at) {
        var value = value();
        var end = number.end();
        var before = before(line, at);
        var times = Magnitude.ONE;
        var start = before.isPresent() ? text.lastIndexOf(before.get(), at - 1) : at;
        var currency = before.map(Currencies::iso);
        if (before.filter(Currencies::isThousands).isPresent()) {
            times = Magnitude.THOUSAND;
        }
        if (magnitude.region(end, line.end()).lookingAt()) {
            times = magnitude();
            end = magnitude.end();
            if (LAKHS_A_YEAR.matcher(magnitude.group()).find()) {
                end -= 2;
                currency = currency.or(() -> Optional.of("INR"));
            }
        }
        var open = plus.region(end, line.end()).lookingAt();
        end = open ? plus.end() : end;
        var gap = blank(end, line.end());
        if (after.region(gap, line.end()).lookingAt() && !opensTheNext(gap, line)) {
            var name = after.group();
            currency = Optional.of(currency.orElse(Currencies.iso(name)));
            times = Currencies.isThousands(name) ? Magnitude.THOUSAND : times;
            end = after.end();
            open |= plus.region(end, line.end()).lookingAt();
        }
        return new Money(new Span(start, end), times.times(value), currency, times, open);
    }

    /** Whether a sign behind a number belongs to the next one: {@code 30 $40}. */
    private boolean opensTheNext(int gap, Span line) {
        var next = blank(after.end(), line.end());
        return next < line.end() && isDigit(next) && gap > number.end();
    }

    private Magnitude magnitude() {
        if (magnitude.group("thousand") != null) {
            return Magnitude.THOUSAND;
        }
        if (magnitude.group("lakh") != null) {
            return Magnitude.LAKH;
        }
        return magnitude.group("million") != null ? Magnitude.MILLION : Magnitude.HUGE;
    }

    private BigDecimal value() {
        var cents = Optional.ofNullable(number.group("cents"));
        var digits = number.group()
                .substring(
                        0, cents.isPresent() ? number.start("cents") - number.start() : number.end() - number.start());
        return new BigDecimal(digits.replaceAll("\\D", "")
                + cents.map(c -> "." + c.substring(1)).orElse(""));
    }

    private Optional<String> before(Span line, int at) {
        var from = Math.max(line.start(), at - BEFORE);
        var sign = Currencies.BEFORE.matcher(text.substring(from, at).stripTrailing());
        return sign.find() ? Optional.of(sign.group()) : Optional.empty();
    }

    private int blank(int at, int end) {
        var next = at;
        while (next < end && next - at < 2 && " \u00a0\u202f".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private boolean isDigit(int at) {
        var c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    private int endOfDigits(int at, int end) {
        var next = at;
        while (next < end && isDigit(next)) {
            next++;
        }
        return next;
    }
}

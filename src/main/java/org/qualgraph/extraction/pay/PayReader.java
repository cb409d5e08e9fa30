package org.qualgraph.extraction.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.Span;
import org.qualgraph.model.TimeUnit;

/**
 * Finds pay: {@code $7,500/month to $10,250/month}, {@code €70.000–85.000 brutto/Jahr}, {@code up to £65k}, {@code CHF
 * 120'000}, {@code 12-18 LPA}.
 *
 * <p>Of amounts without a word of pay near them, a range is taken for pay where it is of the size of a salary or has a
 * unit of time, a single amount only where it stands alone. Other money that is spoken of nearer than pay is never
 * taken. A unit that is not written follows from the size of the amount.
 */
public final class PayReader {
    private static final String SIGNS = "$€£¥₹₪₩₺";
    private static final List<String> NAMES = List.of("euro", "dollar", "franken", "lakh", "lpa", "kr");
    private static final List<String> NAMES_AS_WRITTEN = List.of("zł", "Zł", "kč", "Kč");

    /** The letters of a code such as {@code CHF}. */
    private static final int CODE = 3;

    private static final Pattern OTHER_POSTINGS = Pattern.compile(
            "(?im)^[ \\t#*]{0,8}(?:similar|related|recommended|more|ähnliche|weitere) (?:jobs|positions|stellen(?:angebote)?)[ \\t:*]{0,8}$");

    private PayReader() {}

    /** The pay that a text states, each range once, in the order of the text. */
    public static List<Pay> pay(String text) {
        var read = new ArrayList<Pay>();
        var lines = linesWithMoney(text.substring(0, endOfPosting(text)));
        var phrases = new PayPhrases(text, lines.isEmpty() ? Optional.empty() : HomeCurrency.of(text));
        for (var line : lines) {
            for (var phrase : phrases.phrases(line)) {
                pay(text, line, phrase).ifPresent(read::add);
            }
        }
        var paired = PayPairs.paired(text, read);
        return PayNames.named(text, RepeatedPay.without(paired));
    }

    /** The pay in a field that holds nothing else, such as {@code USD 4500 - 6000 per month}; it has no evidence. */
    public static List<Pay> stated(String field) {
        return new PayPhrases(field, Optional.empty())
                .phrases(new Span(0, field.length())).stream()
                        .map(phrase -> pay(
                                phrase,
                                phrase.unit().orElse(PayScale.usual(phrase.most(), phrase.currency())),
                                PayBasis.BASE_PAY))
                        .map(pay -> new Pay(
                                pay.minimum(),
                                pay.maximum(),
                                pay.currency(),
                                pay.unit(),
                                pay.basis(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList();
    }

    private static Optional<Pay> pay(String text, Span line, PayPhrase phrase) {
        var context = PayContext.of(text, line, phrase.span());
        var before = new Span(
                Math.max(line.start(), phrase.span().start() - context.before().length()),
                phrase.span().start());
        var unit = phrase.unit().or(() -> PayUnits.before(text, before));
        var assumed = unit.orElse(PayScale.usual(phrase.most(), phrase.currency()));
        if (context.isOtherMoney()
                || !PayScale.isUsual(phrase.least(), phrase.currency(), assumed)
                || !PayScale.isUsual(phrase.most(), phrase.currency(), assumed)) {
            return Optional.empty();
        }
        return context.speaksOfPay() || phrase.namesCurrency() && isPayByItself(phrase, assumed, context)
                ? Optional.of(pay(phrase, assumed, context.basis()))
                : Optional.empty();
    }

    private static boolean isPayByItself(PayPhrase phrase, TimeUnit assumed, PayContext context) {
        if (phrase.unit().isPresent()) {
            return phrase.isRange() || context.standsAlone() || assumed == TimeUnit.HOUR;
        }
        return assumed == TimeUnit.YEAR && (phrase.isRange() || context.standsAlone());
    }

    private static Pay pay(PayPhrase phrase, TimeUnit unit, PayBasis basis) {
        return new Pay(
                phrase.minimum(),
                phrase.maximum(),
                phrase.currency(),
                unit,
                basis,
                Optional.empty(),
                Optional.of(phrase.span()));
    }

    private static List<Span> linesWithMoney(String text) {
        var lines = new ArrayList<Span>();
        for (var start = 0; start < text.length(); ) {
            var feed = text.indexOf('\n', start);
            var end = feed < 0 ? text.length() : feed;
            if (hasDigit(text, start, end) && namesMoney(text, start, end)) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /** Whether a sign, a name or what may be the code of a currency stands in a line. */
    private static boolean namesMoney(String text, int start, int end) {
        var capitals = 0;
        for (var at = start; at < end; at++) {
            var c = text.charAt(at);
            capitals = c >= 'A' && c <= 'Z' ? capitals + 1 : 0;
            if (capitals >= CODE && !isCapital(text, at + 1)
                    || SIGNS.indexOf(c) >= 0
                    || opensName(text, at)
                    || isThousands(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter makes thousands of the two or three digits before it: "85K". */
    private static boolean isThousands(String text, int at) {
        return (text.charAt(at) == 'k' || text.charAt(at) == 'K')
                && at > 1
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at - 2))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isCapital(String text, int at) {
        return at < text.length() && Character.getType(text.charAt(at)) == Character.UPPERCASE_LETTER;
    }

    private static boolean opensName(String text, int at) {
        return switch (text.charAt(at)) {
            case 'e', 'E', 'd', 'D', 'f', 'F', 'l', 'L', 'k', 'K', 'z', 'Z' -> isName(text, at);
            default -> false;
        };
    }

    private static boolean isName(String text, int at) {
        for (var name : NAMES) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return NAMES_AS_WRITTEN.stream().anyMatch(name -> text.startsWith(name, at));
    }

    /** Where the postings begin that a job board shows below this one. */
    private static int endOfPosting(String text) {
        var others = OTHER_POSTINGS.matcher(text);
        return others.find() ? others.start() : text.length();
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }
}

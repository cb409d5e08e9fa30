package org.qualgraph.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Pay;
import org.qualgraph.model.Span;
import org.qualgraph.model.TimeUnit;

/**
 * Finds pay: {@code $7,500/month to $10,250/month}, {@code €70.000–85.000 brutto/Jahr}, {@code £55/hour}, {@code CHF
 * 120'000}, {@code $95k-$130k}.
 *
 * <p>A range is pay where words of pay or a unit of time are near, a single amount only where a unit stands with it or a
 * word of pay opens it. A unit that is not written follows from the size of the amount.
 */
final class PayReader {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("US$", "USD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("S$", "SGD"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("RS.", "INR"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("KR", "SEK"));
    private static final String ISO =
            "USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|INR|JPY|SEK|NOK|DKK|PLN|CZK|HUF|ILS|BRL|MXN|ZAR|CNY|HKD|KRW|AED";
    private static final String CURRENCY =
            "(?:(?:US|CA|AU|C|A|S)\\$|[$€£¥₹]|(?<![A-Za-z])(?:" + ISO + ")(?![A-Za-z])|zł)";
    private static final String AMOUNT =
            "(?<![\\d.,])\\d{1,3}(?:[.,'’ \\u202f\\u00a0]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|(?<![\\d.,])\\d{1,7}(?:[.,]\\d{1,2})?(?![\\d])";
    private static final String THOUSAND = "(?: ?[kK](?![A-Za-z]))?";
    private static final String UNIT =
            "(?:\\s*(?:/|per|an?|je|pro|p\\.)\\s*(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|a\\.|stunde|tag|woche|monat|jahr)(?![A-Za-z])"
                    + "|\\s*(?:hourly|daily|weekly|monthly|annually|annual|yearly|pa(?![a-z])|jährlich|monatlich))";
    private static final Pattern MONEY = Pattern.compile(CURRENCY);
    private static final Pattern RANGE = Pattern.compile("(?i)(?<c1>" + CURRENCY + ")?\\s*(?<a1>" + AMOUNT + ")(?<k1>"
            + THOUSAND + ")\\s*(?<e1>" + CURRENCY + ")?(?<u1>" + UNIT + ")?"
            + "(?:\\s*(?:-|–|—|to|and|bis|until)\\s*(?<c2>" + CURRENCY + ")?\\s*(?<a2>" + AMOUNT + ")(?<k2>" + THOUSAND
            + ")\\s*(?<e2>" + CURRENCY + ")?)?"
            + "(?<filler>\\s*(?:brutto|gross|base|USD|\\(?gross\\)?))?(?<u2>" + UNIT + ")?");
    private static final Pattern PAY_WORD = Pattern.compile(
            "(?i)(?<!\\p{L})(salar(y|ies)|pay|paid|compensation|wage|base|stipend|remuneration|rate|ote|earn(ings)?|gehalt|vergütung|brutto|gs-?\\d+|range)(?!\\p{L})");
    private static final Pattern OTHER_MONEY = Pattern.compile(
            "(?i)(revenue|funding|raised|valuation|million|billion|\\bbn\\b|budget|bonus|stipend of|allowance|discount|reimburse|401|customers|savings|assets|sales of|donat|grant|equity|sign[- ]on)");
    private static final Pattern MAGNITUDE = Pattern.compile("(?i)\\s*(m|mm|bn|b|million|billion|mio|mrd)(?![\\p{L}])");
    private static final int NEAR = 60;
    private static final BigDecimal THOUSAND_TIMES = BigDecimal.valueOf(1000);

    private PayReader() {}

    /** The pay that a text states, each range once, in the order of the text. */
    static List<Pay> pay(String text) {
        var found = new LinkedHashMap<String, Pay>();
        var matcher = RANGE.matcher(text).useTransparentBounds(true);
        for (var line : linesWithMoney(text)) {
            var named = PAY_WORD.matcher(text)
                    .region(line.start(), line.end())
                    .useTransparentBounds(true)
                    .find();
            matcher.region(line.start(), line.end());
            while (matcher.find()) {
                new Amounts(text, line, named, matcher)
                        .pay()
                        .ifPresent(pay -> found.putIfAbsent(
                                pay.minimum() + "-" + pay.maximum() + pay.currency() + pay.unit(), pay));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<Span> linesWithMoney(String text) {
        var lines = new ArrayList<Span>();
        var money = MONEY.matcher(text).useTransparentBounds(true);
        for (var start = 0; start < text.length(); ) {
            var feed = text.indexOf('\n', start);
            var end = feed < 0 ? text.length() : feed;
            if (hasDigit(text, start, end) && money.region(start, end).find()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * One match, read.
     *
     * @param named whether a word of pay stands in the line
     */
    private record Amounts(String text, Span line, boolean named, Matcher match) {

        Optional<Pay> pay() {
            var currency = first("c1", "c2", "e1", "e2");
            if (currency == null
                    || MAGNITUDE
                            .matcher(text)
                            .region(match.end(), text.length())
                            .lookingAt()) {
                return Optional.empty();
            }
            var thousands = first("k1") != null || first("k2") != null;
            var low = amount("a1", thousands);
            var high = first("a2") == null ? low : amount("a2", thousands);
            var unitWord = first("u2", "u1");
            if (low.signum() == 0 || high.compareTo(low) < 0 || !isPay(unitWord != null, low.compareTo(high) < 0)) {
                return Optional.empty();
            }
            var unit = unitWord == null ? usual(high) : unit(unitWord);
            if (unit == TimeUnit.YEAR && high.compareTo(THOUSAND_TIMES) < 0) {
                return Optional.empty();
            }
            return Optional.of(new Pay(low, high, currency(currency), unit, new Span(start(), match.end())));
        }

        private boolean isPay(boolean hasUnit, boolean isRange) {
            var before = text.substring(Math.max(line.start(), match.start() - NEAR), match.start());
            var after = text.substring(match.end(), Math.min(line.end(), match.end() + NEAR / 2));
            if (OTHER_MONEY.matcher(before).find() || OTHER_MONEY.matcher(after).lookingAt()) {
                return false;
            }
            return hasUnit && (isRange || named || line.length() < NEAR)
                    || named && (isRange || PAY_WORD.matcher(before).find());
        }

        private int start() {
            var at = match.start();
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private @Nullable String first(String... groups) {
            for (var group : groups) {
                var value = match.group(group);
                if (value != null && !value.isBlank()) {
                    return value.strip();
                }
            }
            return null;
        }

        private BigDecimal amount(String group, boolean thousands) {
            var written = match.group(group).replaceAll("['’ \\u202f\\u00a0]", "");
            var cents = written.matches(".*[.,]\\d{1,2}");
            var decimal = cents ? Math.max(written.lastIndexOf('.'), written.lastIndexOf(',')) : written.length();
            var whole = written.substring(0, decimal).replaceAll("[.,]", "");
            var fraction = cents ? "." + written.substring(decimal + 1) : "";
            var amount = new BigDecimal(whole + fraction);
            return plain(thousands && amount.compareTo(THOUSAND_TIMES) < 0 ? amount.multiply(THOUSAND_TIMES) : amount);
        }

        private static BigDecimal plain(BigDecimal amount) {
            var stripped = amount.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    private static String currency(String written) {
        var upper = written.toUpperCase(Locale.ROOT);
        return SYMBOLS.getOrDefault(upper, upper);
    }

    private static TimeUnit unit(String written) {
        var word = written.toLowerCase(Locale.ROOT)
                .replaceAll("^\\s*(/|per|an?\\s|je|pro|p\\.)\\s*", "")
                .strip();
        if (word.startsWith("h") || word.startsWith("stunde")) {
            return TimeUnit.HOUR;
        }
        if (word.startsWith("d") || word.startsWith("tag")) {
            return TimeUnit.DAY;
        }
        if (word.startsWith("w")) {
            return TimeUnit.WEEK;
        }
        return word.startsWith("mo") ? TimeUnit.MONTH : TimeUnit.YEAR;
    }

    private static TimeUnit usual(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(300)) < 0) {
            return TimeUnit.HOUR;
        }
        return amount.compareTo(BigDecimal.valueOf(12_000)) < 0 ? TimeUnit.MONTH : TimeUnit.YEAR;
    }
}

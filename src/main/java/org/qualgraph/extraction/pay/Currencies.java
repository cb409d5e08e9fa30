package org.qualgraph.extraction.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of currencies as postings write them: signs, ISO 4217 codes and words. */
final class Currencies {
    private static final String CODES =
            "USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|INR|JPY|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|UAH|ILS|BRL|MXN|ZAR|CNY|RMB|HKD|TWD|KRW|THB"
                    + "|MYR|PHP|IDR|VND|AED|SAR";
    private static final String SIGNS =
            "(?:US|USD|(?<!, )CA|CAD|CDN|AU|AUD|NZ|SG|HK|C|A|S|R|MX)?\\$|[€£¥₹₪₩₺]|(?<![A-Za-z])Rs\\.?";
    private static final String WORDS =
            "euros?|(?:us |u\\.s\\. )?dollars?|pounds?(?: sterling)?|(?:swiss )?francs?|(?:schweizer )?franken|sfr\\.?|z[łl]|zloty(?:ch)?|rupees|kč|kc"
                    + "|kronor|kr\\.?";

    /** A currency that ends where an amount begins. */
    static final Pattern BEFORE = Pattern.compile(
            "(?:(?i:" + SIGNS + ")|(?<![A-Za-z])(?:T|K)?(?:" + CODES + ")|(?<![A-Za-z])T€|(?<![A-Za-z])SFr\\.?)$");
    /** A currency that follows an amount. */
    static final Pattern AFTER = Pattern.compile(
            "(?:(?i:" + SIGNS + ")|(?:T|K)?(?:" + CODES + ")(?![A-Za-z])|T€|(?i:" + WORDS + ")(?![\\p{L}]))");

    private static final Map<String, String> ISO = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("USD$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("CAD$", "CAD"),
            Map.entry("CDN$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("AU$", "AUD"),
            Map.entry("AUD$", "AUD"),
            Map.entry("A$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("SG$", "SGD"),
            Map.entry("S$", "SGD"),
            Map.entry("HK$", "HKD"),
            Map.entry("R$", "BRL"),
            Map.entry("MX$", "MXN"),
            Map.entry("RMB", "CNY"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₪", "ILS"),
            Map.entry("₩", "KRW"),
            Map.entry("₺", "TRY"));
    private static final Map<Character, String> BY_WORD =
            Map.of('e', "EUR", 'u', "USD", 'd', "USD", 'p', "GBP", 'f', "CHF", 's', "CHF", 'z', "PLN", 'r', "INR");

    /** How many units go roughly for what one euro pays: it tells a month's pay from a year's. */
    private static final Map<String, Integer> UNITS_TO_THE_EURO = Map.ofEntries(
            Map.entry("PLN", 4),
            Map.entry("RON", 5),
            Map.entry("BRL", 5),
            Map.entry("CNY", 7),
            Map.entry("HKD", 8),
            Map.entry("SEK", 10),
            Map.entry("NOK", 10),
            Map.entry("DKK", 8),
            Map.entry("ZAR", 15),
            Map.entry("MXN", 15),
            Map.entry("INR", 20),
            Map.entry("CZK", 25),
            Map.entry("PHP", 60),
            Map.entry("THB", 35),
            Map.entry("TRY", 40),
            Map.entry("UAH", 45),
            Map.entry("TWD", 30),
            Map.entry("JPY", 130),
            Map.entry("HUF", 350),
            Map.entry("KRW", 1300),
            Map.entry("IDR", 10_000),
            Map.entry("VND", 15_000));

    private static final int SMALL = 100;

    private Currencies() {}

    /** The ISO code of a currency as {@link #BEFORE} or {@link #AFTER} matched it. */
    static String iso(String written) {
        var upper = written.strip().toUpperCase(Locale.ROOT);
        if (ISO.containsKey(upper)) {
            return ISO.get(upper);
        }
        if (upper.startsWith("KR")) {
            return upper.equals("KRW") ? upper : "SEK";
        }
        if (upper.startsWith("KČ") || upper.equals("KC")) {
            return "CZK";
        }
        if (isThousands(upper)) {
            return iso(upper.substring(1));
        }
        return upper.matches("[A-Z]{3}") && CODES.contains(upper)
                ? upper
                : Optional.ofNullable(BY_WORD.get(Character.toLowerCase(upper.charAt(0))))
                        .orElse("USD");
    }

    /** Whether a name says thousands of its currency: {@code TEUR}, {@code K€}. */
    static boolean isThousands(String written) {
        return written.matches("[TK](?:[A-Z]{3}|[€$£])") && !written.matches(CODES);
    }

    /** Whether a month's pay is counted in hundred thousands and more. */
    static boolean isOfSmallUnits(String currency) {
        return UNITS_TO_THE_EURO.getOrDefault(currency, 1) >= SMALL;
    }

    /** An amount on the scale of euros. */
    static BigDecimal scale(BigDecimal amount, String currency) {
        return amount.divide(BigDecimal.valueOf(UNITS_TO_THE_EURO.getOrDefault(currency, 1)), 2, RoundingMode.HALF_UP);
    }
}

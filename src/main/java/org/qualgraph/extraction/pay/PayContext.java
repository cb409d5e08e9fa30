package org.qualgraph.extraction.pay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.Span;

/**
 * The words around amounts of money, which tell pay from budgets, bonuses and revenue.
 *
 * @param before the clause up to the amounts, or where it is empty the short line above
 * @param after the clause behind them
 * @param standsAlone whether the amounts open their line, or close a short one
 */
record PayContext(String before, String after, boolean standsAlone) {
    private static final int FAR = 110;
    private static final int BEHIND = 70;
    private static final int SHORT_LINE = 70;
    /** Other money spoken of so many characters before gives way to a word of pay right behind the amounts. */
    private static final int FAR_OFF = 25;

    private static final Pattern PAY = Pattern.compile(
            "(?i)(?<!\\p{L})(?:salar(?:y|ies|is\\p{L}*)|\\p{L}*(?:gehalt\\p{L}{0,8}|salaris|vergütung|verdienst|lohn|entgelt|gehaltsrahmen)|pay(?:ing|s)?|paid|pay ?rate|payrate|compensation|comp"
                    + "|wages?|remuneration|base|rates?|ote|earn(?:ings?|s)?|package|ctc|brutto|bruto|gross|stipend|salair\\p{L}*|rémunération|retribuzione|ral|salari\\p{L}*|sueldo|gs-?\\d{1,2})(?!\\p{L})"
                    + "|(?<=\\p{Ll})(?:Salary|Compensation|Pay|Rate|OTE)(?!\\p{Ll})|(?:Salary|Compensation|Pay(?: [Rr]ate)?|Rate)(?=Between|From|Up)");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?<!\\p{L})(?:revenues?|turnover|umsatz|funding|funds?|raised|raise|valu(?:ed|ation)|budgets?|\\p{L}*budget|bonus(?:es)?|prämie|allowances?|vergoeding|\\p{L}+(?:vergoeding|zuschuss|zulage)|zuschuss"
                    + "|discounts?|reimburse\\p{L}*|tuition|401\\(?k?|match(?:ing|ed)?|customers|savings?|saves?|saved|assets|aum|sales|donat\\p{L}*|donation|grants?|equity|stocks?|rsus?|options|sign[- ]?(?:on|ing)"
                    + "|referr?als?|refer(?: (?:and|&) earn)?|relocation|insurance|premium|prizes?|rewards?|vouchers?|gift|credits?|cards?|deal|deals|contracts? (?:worth|valued)|portfolio|spend(?:ing)?|expenses?|costs?|fees?|price[ds]?|per km|transactions?"
                    + "|loans?|mortgage|market cap|industry|investments?|invested|backed|billing|learning|training|development|education|wellness|fitness|gym|commut\\p{L}*|travel|meal|lunch|food|phone|internet|office|equipment|pension|variable|commission"
                    + "|pounds?|lift(?:ing)?|carry|weigh\\p{L}*|refund|subsid\\p{L}*|weiterbildung\\p{L}*|pay (?:system|scale|plan)|will not lose pay|profit|stipend to|co-working)(?!\\p{L})");
    private static final Pattern OTHER_BEHIND = Pattern.compile(
            "(?i)[ \\u00a0-]{0,2}(?-i:(?!\\p{Lu}\\p{Ll}))(?:(?!(?:and|plus|including|excluding|incl|excl|base|salary|based|depending|with|as|for)(?!\\p{L}))[\\p{L}’'&-]+[ \\u00a0]){0,5}?(?:in )?(?<other>revenues?|funding|valuation|budget|bonus(?:es)?|allowance|discount|stipend"
                    + "|reimbursement|match(?:ing)?|savings|assets|sales|donations?|grants?|equity|sign[- ]?on|referrals?|relocation|insurance|vouchers?|gift|credits?|spend|expenses|costs|fund|variable|commission|development|training|learning|project|deals?"
                    + "|toward|towards|worth|loans?|per km|arr|netto?|budgets?|contributions?)(?!\\p{L})");
    private static final Pattern PAY_BEHIND = Pattern.compile(
            "(?i)[ ,()–-]{0,3}(?:(?:gross|brutto|bruto|base|ote|salary|doe|w-?2|c2c|1099|dep(?:ending|ends)|based on|all[- ]inclusive|total comp\\p{L}*|total compensation|compensation|p\\.?a\\.?|per annum|annually)(?!\\p{L})"
                    + "|(?:\\+|plus|and|&) ?(?:\\p{L}{1,12} )?(?:bonus|benefits?|equity|commission|super|ote|package|perks|stock))");
    private static final Pattern ON_TARGET =
            Pattern.compile("(?i)(?<!\\p{L})(?:ote|on[- ]target(?: earnings)?|zielgehalt|jahreszielgehalt)(?!\\p{L})");
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?<!\\p{L})(?:total (?:target )?comp(?:ensation)?|total cash|gesamtvergütung|all[- ]in|ctc|base salary \\+ (?:equity|bonus))(?!\\p{L})");
    private static final Pattern BASE_BEHIND = Pattern.compile("(?i)[ ,(]{0,3}(?:base|gross|basic)(?!\\p{L})(?! \\+)");
    private static final Pattern OPENER = Pattern.compile(
            "(?i)[\\s\\u00a0:*•·|(\\[-]*(?:(?:up ?to|from|ab|bis(?: zu)?|between|starting (?:at|from)|to|min\\.?|max\\.?|range:?)[\\s\\u00a0:]*)?");

    /** The words around the characters of a text, within their line. */
    static PayContext of(String text, Span line, Span amounts) {
        var from = Math.max(line.start(), amounts.start() - FAR);
        var clause = text.substring(lastStop(text, from, amounts.start()), amounts.start());
        var to = Math.min(line.end(), amounts.end() + BEHIND);
        var after = text.substring(amounts.end(), firstStop(text, amounts.end(), to));
        var opens = OPENER.matcher(text.substring(from, amounts.start())).matches();
        var closes = line.length() <= SHORT_LINE && after.isBlank() && to == line.end();
        return new PayContext(opens ? lineAbove(text, line) + clause : clause, after, opens || closes);
    }

    /** Whether other money is spoken of nearer than pay. */
    boolean isOtherMoney() {
        if (OTHER_BEHIND.matcher(after).lookingAt()) {
            return true;
        }
        var other = lastEnd(OTHER, before);
        var isFar = before.length() - other > FAR_OFF;
        return other > 0
                && other >= lastEnd(PAY, before)
                && !(isFar && PAY_BEHIND.matcher(after).lookingAt());
    }

    boolean speaksOfPay() {
        return PAY.matcher(before).find() || PAY_BEHIND.matcher(after).lookingAt();
    }

    PayBasis basis() {
        if (BASE_BEHIND.matcher(after).lookingAt()) {
            return PayBasis.BASE_PAY;
        }
        if (ON_TARGET.matcher(before).find() || ON_TARGET.matcher(after).find()) {
            return PayBasis.ON_TARGET;
        }
        return TOTAL.matcher(before).find() || TOTAL.matcher(after).find()
                ? PayBasis.TOTAL_COMPENSATION
                : PayBasis.BASE_PAY;
    }

    private static int lastEnd(Pattern words, String in) {
        var last = 0;
        for (Matcher matcher = words.matcher(in); matcher.find(); ) {
            last = matcher.end();
        }
        return last;
    }

    private static int lastStop(String text, int from, int to) {
        for (var at = to - 1; at >= from; at--) {
            if (isStop(text, at, to)) {
                return at + 1;
            }
        }
        return from;
    }

    private static int firstStop(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (isStop(text, at, text.length())) {
                return at;
            }
        }
        return to;
    }

    /** The end of a sentence, also where the blank behind it is lost, or the mark of an item. */
    private static boolean isStop(String text, int at, int to) {
        var c = text.charAt(at);
        if ("•●|\n".indexOf(c) >= 0) {
            return true;
        }
        var next = at + 1 < to ? text.charAt(at + 1) : ' ';
        var previous = at > 0 ? text.charAt(at - 1) : ' ';
        return ".!?;".indexOf(c) >= 0
                && (next == ' ' || Character.isUpperCase(next))
                && !Character.isDigit(next)
                && Character.isLetter(previous)
                && !isAbbreviation(text, at);
    }

    private static boolean isAbbreviation(String text, int dot) {
        return dot >= 2 && text.charAt(dot) == '.' && !Character.isLetter(text.charAt(dot - 2))
                || text.startsWith("max.", Math.max(0, dot - 3))
                || text.startsWith("min.", Math.max(0, dot - 3))
                || text.startsWith("ca.", Math.max(0, dot - 2));
    }

    private static String lineAbove(String text, Span line) {
        var end = line.start() - 1;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end <= 0) {
            return "";
        }
        var start = text.lastIndexOf('\n', end - 1) + 1;
        return end - start <= SHORT_LINE ? text.substring(start, end) + " " : "";
    }
}

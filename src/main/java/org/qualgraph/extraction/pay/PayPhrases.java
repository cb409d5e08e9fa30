package org.qualgraph.extraction.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.extraction.pay.Money.Magnitude;
import org.qualgraph.extraction.pay.PayUnits.Stated;
import org.qualgraph.model.Span;

/**
 * Joins the amounts of a line to phrases: {@code 85-125k}, {@code between 4.000 and 5.000 euros a month}, {@code up to
 * £65k}, {@code Step 1 - $105,123 to Step 10 - $136,659}. What the two amounts of a range share is written once.
 */
final class PayPhrases {
    /** A longer stretch between two amounts, in characters, joins nothing. */
    private static final int LONGEST_JOINT = 40;

    private static final int OPENER = 45;
    /** "401k" is no pay. */
    private static final BigDecimal PENSION_PLAN = BigDecimal.valueOf(401_000);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static final String STEP = "(?:[A-Z]{1,3}-?\\d{0,2},? )?(?:[Ss]tep|[Ss]tufe|[Ll]evel) ?\\d{0,2}";
    private static final Pattern STEP_BEFORE = Pattern.compile(STEP + "[ ]?[-–:]?[ ]?$");
    private static final Pattern JOINT = Pattern.compile(
            "(?i)\\.?[\\s\\u00a0]{0,14}(?:[-–—−~/]|to|up to|bis(?: zu)?|till|until|through|à|a|do|[-–] ?max\\.?)"
                    + "[\\s\\u00a0]{0,14}(?-i:" + STEP + ",?[ ]{0,2}[-–:]?[ ]{0,2})?");
    private static final Pattern AND = Pattern.compile("(?i)[ \\u00a0]{1,3}(?:and|und|en|et|y|e|to)[ \\u00a0]{1,3}");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?<!\\p{L})(?:between|zwischen|tussen|entre|ranging|ranges?|spanne)(?!\\p{L})[^.\\n]{0,40}$");
    private static final String LEAST =
            "from|ab|starting (?:at|from|salary(?: of)?:?)|starts? (?:at|from|with)|begins? at|beginning at|minimum(?: of)?|min\\.?|at least|mindestens|not less than|upwards of|north of|à partir de|a partir de|vanaf|more than|over";
    private static final String MOST =
            "up ?to|bis(?: zu)?|maximum(?: of)?|max\\.?|as (?:much|high) as|not (?:to )?exceed|cannot exceed|no more than|höchstens|jusqu'à|hasta|fino a|tot|capped at";
    private static final String BEFORE_AMOUNT =
            "(?:[ \\u00a0:]|is|of|an?|der|the|von|rate|salary|pay|gross|brutto){0,6}$";
    private static final Pattern OPENS_LEAST = Pattern.compile("(?i)(?<!\\p{L})(?:" + LEAST + ")" + BEFORE_AMOUNT);
    private static final Pattern OPENS_MOST =
            Pattern.compile("(?i)(?:(?<!\\p{L})|(?<=\\p{Ll})(?=U))(?:" + MOST + ")" + BEFORE_AMOUNT);
    /** "The minimum salary for this position, which is …": the word stands farther off. */
    private static final Pattern SPEAKS_OF_LEAST = Pattern.compile(
            "(?i)(?<!\\p{L})(?:minimum|starting|mindest|start)-?\\s?(?:gross |annual |base |monthly )?(?:salary|pay|compensation|gehalt|salaris)[^\\d\\n]{0,60}$");

    private static final Pattern SPEAKS_OF_MOST = Pattern.compile(
            "(?i)(?<!\\p{L})max(?:imum)?\\.?\\s?(?:gross |annual |base |monthly )?(?:salary|pay|compensation|rate|gehalt)[^\\d\\n]{0,60}$");
    private static final Pattern BEGINS_AFTER = Pattern.compile("(?i)[^.\\n]{0,60}(?<!\\p{L})beginnt(?!\\p{L})");

    private final String text;
    private final Optional<String> home;
    private final MoneyScanner scanner;

    /** @param home the currency of thousands that none stands with: "85K-120K" */
    PayPhrases(String text, Optional<String> home) {
        this.text = text;
        this.home = home;
        this.scanner = new MoneyScanner(text);
    }

    private Optional<String> home(Money amount) {
        return home.filter(currency ->
                amount.magnitude() == Magnitude.THOUSAND && !amount.value().equals(PENSION_PLAN));
    }

    /** The phrases of a line in the order of the text. */
    List<PayPhrase> phrases(Span line) {
        var amounts = scanner.amounts(line);
        var phrases = new ArrayList<PayPhrase>();
        for (var at = 0; at < amounts.size(); at++) {
            var low = amounts.get(at);
            var unitOfLow = PayUnits.after(text, low.span().end(), line.end());
            var range = at + 1 < amounts.size()
                    ? range(line, low, unitOfLow, amounts.get(at + 1))
                    : Optional.<PayPhrase>empty();
            if (range.isPresent()) {
                phrases.add(range.get());
                at++;
            } else {
                single(line, low, unitOfLow).ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    private Optional<PayPhrase> range(Span line, Money low, Optional<Stated> unitOfLow, Money high) {
        var from = unitOfLow.map(Stated::end).orElse(low.span().end());
        if (high.isHuge() || isHuge(low, high) || !joins(line, low, from, high)) {
            return Optional.empty();
        }
        var currency = high.currency().or(low::currency).or(() -> home(high)).or(() -> home(low));
        var minimum = scaled(low, high);
        var maximum = high.value();
        if (high.magnitude() == Magnitude.ONE
                && low.magnitude() == Magnitude.THOUSAND
                && maximum.compareTo(THOUSAND) < 0) {
            maximum = maximum.multiply(THOUSAND);
        }
        if (currency.isEmpty()
                || minimum.signum() == 0
                || maximum.compareTo(minimum) < 0
                || maximum.compareTo(minimum.multiply(TEN)) > 0) {
            return Optional.empty();
        }
        var unit = PayUnits.after(text, high.span().end(), line.end());
        var end = unit.map(Stated::end).orElse(high.span().end());
        return Optional.of(new PayPhrase(
                new Span(low.span().start(), end),
                Optional.of(minimum),
                Optional.of(maximum),
                currency.get(),
                low.currency().isPresent() || high.currency().isPresent(),
                unit.or(() -> unitOfLow).map(Stated::unit)));
    }

    /** Whether the low end is huge, in the currency that may stand behind the high end. */
    private static boolean isHuge(Money low, Money high) {
        return low.isHuge() && (low.currency().isPresent() || low.magnitude() == Magnitude.HUGE || high.isHuge());
    }

    /** The low end in full, where it leaves to the high end what multiplies both: {@code 85-125k}. */
    private static BigDecimal scaled(Money low, Money high) {
        if (low.magnitude() == high.magnitude() || low.magnitude() != Magnitude.ONE) {
            var shortened = low.magnitude() == Magnitude.ONE
                    && low.currency().isPresent()
                    && low.value().compareTo(TEN) >= 0
                    && low.value().compareTo(THOUSAND) < 0
                    && low.value().multiply(THOUSAND).compareTo(high.value()) <= 0
                    && low.value().multiply(THOUSAND).multiply(TEN).compareTo(high.value()) > 0;
            return shortened ? low.value().multiply(THOUSAND) : low.value();
        }
        return low.value().compareTo(high.value()) < 0 && low.value().compareTo(THOUSAND) >= 0
                ? low.value()
                : high.magnitude().times(low.value());
    }

    private boolean joins(Span line, Money low, int from, Money high) {
        var to = high.span().start();
        if (to < from || to - from > LONGEST_JOINT) {
            return false;
        }
        var between = text.substring(from, to);
        var isDashed = JOINT.matcher(between).matches();
        var isPaired = AND.matcher(between).matches()
                && BETWEEN.matcher(before(line, low.span().start())).find();
        return isDashed || isPaired;
    }

    private Optional<PayPhrase> single(Span line, Money amount, Optional<Stated> unit) {
        var currency = amount.currency().or(() -> home(amount));
        if (amount.isHuge() || currency.isEmpty() || amount.value().signum() == 0) {
            return Optional.empty();
        }
        var before = before(line, amount.span().start());
        var isMost = OPENS_MOST.matcher(before).find()
                || SPEAKS_OF_MOST.matcher(before).find();
        var isLeast = !isMost
                && (amount.open()
                        || OPENS_LEAST.matcher(before).find()
                        || SPEAKS_OF_LEAST.matcher(before).find()
                        || BEGINS_AFTER
                                .matcher(text)
                                .region(amount.span().end(), line.end())
                                .lookingAt());
        var value = Optional.of(amount.value());
        var end = unit.map(Stated::end).orElse(amount.span().end());
        return Optional.of(new PayPhrase(
                new Span(amount.span().start(), end),
                isMost ? Optional.empty() : value,
                isLeast ? Optional.empty() : value,
                currency.get(),
                amount.currency().isPresent(),
                unit.map(Stated::unit)));
    }

    private String before(Span line, int at) {
        var words = text.substring(Math.max(line.start(), at - 2 * OPENER), at);
        return STEP_BEFORE.matcher(words).replaceFirst("");
    }
}

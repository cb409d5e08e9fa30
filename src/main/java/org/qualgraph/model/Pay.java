package org.qualgraph.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of pay, each end included.
 *
 * @param minimum absent where only the most is said: "up to 60,000"
 * @param maximum absent where only the least is said: "from 60,000"
 * @param currency ISO 4217 code
 * @param unit the time that the amounts are paid for
 * @param appliesTo the place, grade or role that the range holds for, as the posting names it, where it states several
 * @param evidence absent where the source states the pay apart from the text
 */
public record Pay(
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        String currency,
        TimeUnit unit,
        PayBasis basis,
        Optional<String> appliesTo,
        Optional<Span> evidence) {
    public Pay {
        minimum = minimum.map(Pay::withoutTrailingZeros);
        maximum = maximum.map(Pay::withoutTrailingZeros);
        if (minimum.isEmpty() && maximum.isEmpty()) {
            throw new IllegalArgumentException("Pay without an amount");
        }
    }

    /** Fixed pay with both ends. */
    public Pay(BigDecimal minimum, BigDecimal maximum, String currency, TimeUnit unit, Span evidence) {
        this(
                Optional.of(minimum),
                Optional.of(maximum),
                currency,
                unit,
                PayBasis.BASE_PAY,
                Optional.empty(),
                Optional.of(evidence));
    }

    /** Whether another range says the same, wherever it was read. */
    public boolean sameRange(Pay other) {
        return minimum.equals(other.minimum)
                && maximum.equals(other.maximum)
                && currency.equals(other.currency)
                && unit == other.unit
                && basis == other.basis;
    }

    /** The same range, held to a place, grade or role. */
    public Pay of(String name) {
        return new Pay(minimum, maximum, currency, unit, basis, Optional.of(name), evidence);
    }

    /** Equal amounts are equal objects, however they were written. */
    private static BigDecimal withoutTrailingZeros(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package org.qualgraph.model;

import java.math.BigDecimal;

/**
 * A range of pay, each end included.
 *
 * @param currency ISO 4217 code
 * @param unit the time that the amounts are paid for
 */
public record Pay(BigDecimal minimum, BigDecimal maximum, String currency, TimeUnit unit, Span evidence) {
    public Pay {
        minimum = withoutTrailingZeros(minimum);
        maximum = withoutTrailingZeros(maximum);
    }

    /** Equal amounts are equal objects, however they were written. */
    private static BigDecimal withoutTrailingZeros(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

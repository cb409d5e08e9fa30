package org.qualgraph.extraction.pay;

import java.math.BigDecimal;
import java.util.Optional;
import org.qualgraph.model.Span;

/**
 * A number in a text that may be an amount of money.
 *
 * @param span with its currency and magnitude
 * @param value with its magnitude multiplied in
 * @param currency ISO 4217 code, where one stands with it
 * @param magnitude what multiplies the number
 * @param open whether a plus sign says that it is the least
 */
record Money(Span span, BigDecimal value, Optional<String> currency, Magnitude magnitude, boolean open) {

    /** What multiplies a number. */
    enum Magnitude {
        ONE(1),
        THOUSAND(1000),
        /** A hundred thousand, in India. */
        LAKH(100_000),
        /** Paid only in currencies of small units. */
        MILLION(1_000_000),
        /** A thousand million and more, which nobody is paid. */
        HUGE(1);

        private final BigDecimal factor;

        Magnitude(int factor) {
            this.factor = BigDecimal.valueOf(factor);
        }

        BigDecimal times(BigDecimal number) {
            return number.multiply(factor);
        }
    }

    /** Whether nobody is paid as much. */
    boolean isHuge() {
        return magnitude == Magnitude.HUGE
                || magnitude == Magnitude.MILLION
                        && currency.filter(Currencies::isOfSmallUnits).isEmpty();
    }
}

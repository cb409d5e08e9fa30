package org.qualgraph.extraction.pay;

import java.math.BigDecimal;
import java.util.Optional;
import org.qualgraph.model.Span;
import org.qualgraph.model.TimeUnit;

/**
 * One or two amounts that belong together, before anything tells that they are pay.
 *
 * @param span from the first amount, or what opens it, to the unit behind the last
 * @param minimum absent where the phrase says "up to"
 * @param maximum absent where it says "from"
 * @param namesCurrency whether the currency stands with the amounts
 * @param unit what stands behind the amounts
 */
record PayPhrase(
        Span span,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        String currency,
        boolean namesCurrency,
        Optional<TimeUnit> unit) {

    /** The largest amount that it states. */
    BigDecimal most() {
        return maximum.or(() -> minimum).orElseThrow();
    }

    /** The smallest amount that it states. */
    BigDecimal least() {
        return minimum.or(() -> maximum).orElseThrow();
    }

    boolean isRange() {
        return minimum.isPresent() && maximum.isPresent() && !minimum.equals(maximum);
    }
}

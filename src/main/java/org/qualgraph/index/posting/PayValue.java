package org.qualgraph.index.posting;

import java.math.BigDecimal;
import java.util.Optional;
import org.qualgraph.model.PayRange;
import org.qualgraph.model.PayUnit;

/** A range of pay as a value of a posting: {@code EUR/year 50000 60000}, with a dot where an end is open. */
final class PayValue {
    private static final String OPEN = ".";

    private PayValue() {}

    static String of(PayRange range) {
        return range.unit() + " " + text(range.minimum()) + " " + text(range.maximum());
    }

    /** The range that {@link #of} wrote. */
    static PayRange read(String value) {
        var parts = value.split(" ");
        return new PayRange(PayUnit.read(parts[0]).orElseThrow(), amount(parts[1]), amount(parts[2]));
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse(OPEN);
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}

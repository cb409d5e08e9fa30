package org.qualgraph.corpus;

import java.util.Locale;
import java.util.Optional;

/** Writes structured pay the way a posting would: {@code USD 4500 - 6000 per month}. */
final class PayText {
    private PayText() {}

    static String of(String amount, Optional<String> currency, Optional<String> unit) {
        var before = currency.filter(code -> !amount.contains(code)).map(code -> code + " ");
        return before.orElse("") + amount + unit.map(PayText::per).orElse("");
    }

    /** Both ends, or the one there is. */
    static Optional<String> range(Optional<String> minimum, Optional<String> maximum) {
        if (minimum.isPresent() && maximum.isPresent() && !minimum.equals(maximum)) {
            return Optional.of(minimum.get() + " - " + maximum.get());
        }
        return minimum.or(() -> maximum);
    }

    private static String per(String unit) {
        return " per " + unit.toLowerCase(Locale.ROOT);
    }
}

package org.qualgraph.model;

import java.util.Locale;
import java.util.Optional;

/**
 * In what an amount of pay is counted; amounts in different ones are never compared. Written as {@code EUR/year}.
 *
 * @param currency ISO 4217 code
 */
public record PayUnit(String currency, TimeUnit unit) implements Comparable<PayUnit> {
    private static final char SEPARATOR = '/';

    public PayUnit {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("Not the code of a currency: \"" + currency + "\"");
        }
    }

    /** The unit that a text names, empty where it names none. */
    public static Optional<PayUnit> read(String text) {
        int end = text.indexOf(SEPARATOR);
        if (end < 0 || !text.substring(0, end).matches("[A-Z]{3}")) {
            return Optional.empty();
        }
        for (var unit : TimeUnit.values()) {
            if (word(unit).equals(text.substring(end + 1))) {
                return Optional.of(new PayUnit(text.substring(0, end), unit));
            }
        }
        return Optional.empty();
    }

    private static String word(TimeUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** By currency, then from short times to long ones. */
    @Override
    public int compareTo(PayUnit other) {
        int byCurrency = currency.compareTo(other.currency);
        return byCurrency != 0 ? byCurrency : unit.compareTo(other.unit);
    }

    /** The text that {@link #read} reads. */
    @Override
    public String toString() {
        return currency + SEPARATOR + word(unit);
    }
}

package org.qualgraph.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Quantiles of a sample, by definition 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (1996), which is
 * what R, NumPy and spreadsheets give: the place {@code (n - 1) p} among the sorted values, counted from 0, and between
 * two values in proportion.
 *
 * @param sorted at least one value
 */
public record Quantiles(List<BigDecimal> sorted) {
    /** The name of the definition, as answers give it. */
    public static final String DEFINITION = "Hyndman and Fan 7";

    private static final int DIGITS = 2;

    public Quantiles {
        sorted = List.copyOf(sorted);
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("No values");
        }
    }

    public static Quantiles of(Collection<BigDecimal> values) {
        return new Quantiles(values.stream().sorted().toList());
    }

    /** The value below which so many percent of the sample lie, to the hundredth. */
    public BigDecimal percent(int percent) {
        int hundredths = (sorted.size() - 1) * percent;
        var low = sorted.get(hundredths / 100);
        var high = sorted.get(Math.min(hundredths / 100 + 1, sorted.size() - 1));
        var share = BigDecimal.valueOf(hundredths % 100, 2);
        return low.add(high.subtract(low).multiply(share)).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}

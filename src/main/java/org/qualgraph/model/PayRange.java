package org.qualgraph.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one posting pays in one unit, over all places, grades and roles that it names: from the lowest of its least amounts
 * to the highest of its most.
 */
public record PayRange(PayUnit unit, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {

    /** The range of each unit in which a posting states its fixed pay; what includes bonus or equity is another thing. */
    public static List<PayRange> of(Collection<Pay> stated) {
        var ranges = new TreeMap<PayUnit, PayRange>();
        for (var pay : stated) {
            if (pay.basis() == PayBasis.BASE_PAY && pay.currency().matches("[A-Z]{3}")) {
                var unit = new PayUnit(pay.currency(), pay.unit());
                ranges.merge(unit, new PayRange(unit, pay.minimum(), pay.maximum()), PayRange::with);
            }
        }
        return List.copyOf(ranges.values());
    }

    private PayRange with(PayRange other) {
        return new PayRange(
                unit,
                minimum.map(least -> other.minimum.map(least::min).orElse(least))
                        .or(other::minimum),
                maximum.map(most -> other.maximum.map(most::max).orElse(most)).or(other::maximum));
    }
}

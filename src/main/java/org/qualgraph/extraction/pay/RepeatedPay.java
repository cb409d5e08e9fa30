package org.qualgraph.extraction.pay;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.model.Pay;

/** Leaves out what says nothing new: a range again, and a single amount or open end beside a range that holds it. */
final class RepeatedPay {
    private RepeatedPay() {}

    static List<Pay> without(List<Pay> read) {
        var kept = new ArrayList<Pay>();
        for (var pay : read) {
            var isRepeated = kept.stream().anyMatch(pay::sameRange);
            var isHeld = !isRange(pay)
                    && read.stream()
                            .anyMatch(
                                    other -> isRange(other) && holds(other, pay) || isOpen(pay) && closes(other, pay));
            if (!isRepeated && !isHeld) {
                kept.add(pay);
            }
        }
        return kept;
    }

    private static boolean isRange(Pay pay) {
        return pay.minimum().isPresent()
                && pay.maximum().isPresent()
                && !pay.minimum().equals(pay.maximum());
    }

    private static boolean holds(Pay range, Pay other) {
        return range.currency().equals(other.currency())
                && range.unit() == other.unit()
                && range.basis() == other.basis()
                && (isOpen(other)
                        || other.minimum()
                                                .orElseThrow()
                                                .compareTo(range.minimum().orElseThrow())
                                        >= 0
                                && other.maximum()
                                                .orElseThrow()
                                                .compareTo(range.maximum().orElseThrow())
                                        <= 0);
    }

    /** Whether an amount without an open end is the one end of the other. */
    private static boolean closes(Pay other, Pay open) {
        return !isOpen(other)
                && other.currency().equals(open.currency())
                && other.unit() == open.unit()
                && other.minimum().equals(open.minimum().or(open::maximum));
    }

    private static boolean isOpen(Pay pay) {
        return pay.minimum().isEmpty() || pay.maximum().isEmpty();
    }
}

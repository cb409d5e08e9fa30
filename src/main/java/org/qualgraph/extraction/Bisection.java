package org.qualgraph.extraction;

import java.util.function.IntPredicate;

/** Looks things up in a row that is in order. Cost: the logarithm of its length. */
final class Bisection {
    private Bisection() {}

    /**
     * The first place in a row for which a condition holds, or its length where it holds for none.
     *
     * @param holds once it holds, it holds for every later place too
     */
    static int first(int length, IntPredicate holds) {
        var low = 0;
        var high = length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

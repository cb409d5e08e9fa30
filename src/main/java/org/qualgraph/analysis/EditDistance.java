package org.qualgraph.analysis;

import java.util.Arrays;

/**
 * Damerau's distance, bounded.
 *
 * <p>Insertion, deletion, substitution and the transposition of neighbours cost one each (optimal string alignment);
 * only cells within {@code bound} of the diagonal are filled and a row in which all exceed it ends the search, so that
 * the cost is the length times twice the bound. Hyyrö's bit vectors would be faster on long names and cannot tell
 * transpositions as simply.
 */
public final class EditDistance {
    private int[] previous = new int[0];
    private int[] beforePrevious = new int[0];
    private int[] current = new int[0];

    /** The distance of two strings, or {@code bound + 1} where it is larger than the bound. Not thread-safe. */
    public int between(String first, String second, int bound) {
        return between(Letters.of(first), Letters.of(second), bound);
    }

    /** The distance of two runs of characters, or {@code bound + 1} where it is larger than the bound. */
    public int between(Letters first, Letters second, int bound) {
        if (first.leastEdits(second) > bound) {
            return bound + 1;
        }
        start(second.length(), bound);
        for (var i = 1; i <= first.length(); i++) {
            if (fillRow(first, second, i, bound) > bound) {
                return bound + 1;
            }
            rotate();
        }
        return Math.min(previous[second.length()], bound + 1);
    }

    private void start(int length, int bound) {
        if (current.length <= length + 1) {
            previous = new int[length * 2 + 2];
            beforePrevious = new int[length * 2 + 2];
            current = new int[length * 2 + 2];
        }
        Arrays.fill(previous, 0, length + 2, bound + 1);
        Arrays.fill(beforePrevious, 0, length + 2, bound + 1);
        Arrays.fill(current, 0, length + 2, bound + 1);
        for (var j = 0; j <= Math.min(length, bound); j++) {
            previous[j] = j;
        }
    }

    private int fillRow(Letters first, Letters second, int i, int bound) {
        var from = Math.max(1, i - bound);
        var to = Math.min(second.length(), i + bound);
        current[from - 1] = from == 1 && i <= bound ? i : bound + 1;
        var smallest = current[from - 1];
        for (var j = from; j <= to; j++) {
            current[j] = cell(first, second, i, j);
            smallest = Math.min(smallest, current[j]);
        }
        if (to < second.length()) {
            current[to + 1] = bound + 1;
        }
        return smallest;
    }

    private int cell(Letters first, Letters second, int i, int j) {
        var last = first.charAt(i - 1);
        var match = last == second.charAt(j - 1);
        var best = Math.min(Math.min(previous[j], current[j - 1]) + 1, previous[j - 1] + (match ? 0 : 1));
        var swapped = i > 1 && j > 1 && last == second.charAt(j - 2) && first.charAt(i - 2) == second.charAt(j - 1);
        return swapped ? Math.min(best, beforePrevious[j - 2] + 1) : best;
    }

    private void rotate() {
        var oldest = beforePrevious;
        beforePrevious = previous;
        previous = current;
        current = oldest;
    }
}

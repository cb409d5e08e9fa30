package org.qualgraph.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many of the names that a source writes are covered.
 *
 * @param measure what was asked of each name
 * @param covered the names that are, with the number of times each is written
 * @param missed the names that are not, likewise
 */
record Coverage(String measure, Map<String, Integer> covered, Map<String, Integer> missed) {
    private static final int MISSES_SHOWN = 40;

    /** Asks of every name whether it is covered. */
    static Coverage of(String measure, Map<String, Integer> names, Predicate<String> isCovered) {
        var sides = names.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        name -> isCovered.test(name.getKey()),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return new Coverage(measure, Map.copyOf(sides.get(true)), Map.copyOf(sides.get(false)));
    }

    /** The share of distinct names that are covered, from 0 to 1; 0 where there are none. */
    double ofNames() {
        return share(covered.size(), missed.size());
    }

    /** The share of covered names where each counts as often as it is written. */
    double ofMentions() {
        return share(times(covered), times(missed));
    }

    /** Missed names, the most frequent first. */
    List<String> misses() {
        return missed.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(name -> name.getKey() + " " + name.getValue())
                .toList();
    }

    Coverage print() {
        System.out.printf(
                "%-64s names %.3f of %5d   mentions %.3f of %6d%n",
                measure, ofNames(), covered.size() + missed.size(), ofMentions(), times(covered) + times(missed));
        return this;
    }

    void printMisses() {
        System.out.println("  missed: " + misses().stream().limit(MISSES_SHOWN).collect(Collectors.joining("; ")));
    }

    private static double share(int covered, int missed) {
        return covered + missed == 0 ? 0 : covered / (double) (covered + missed);
    }

    private static int times(Map<String, Integer> names) {
        return names.values().stream().mapToInt(Integer::intValue).sum();
    }
}

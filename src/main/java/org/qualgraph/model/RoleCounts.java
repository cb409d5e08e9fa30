package org.qualgraph.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How many postings of each role have each value of some columns. Those of a role below another are not among the other's;
 * a posting has one role, so that they can be added up. Arrays that are given in must not be changed.
 *
 * @param roles those that postings have
 * @param postings how many postings each role has, and behind them how many have none
 * @param columns what was counted
 */
public record RoleCounts(List<ConceptId> roles, int[] postings, Map<PostingColumn, Values> columns) {

    /**
     * What was counted of a column.
     *
     * @param names the values, in their order
     * @param counts for each role, and behind them for the postings that have none, how many have each value; empty for
     *     what has no postings
     */
    public record Values(List<String> names, int[][] counts) {
        public Values {
            names = List.copyOf(names);
        }
    }

    public RoleCounts {
        roles = List.copyOf(roles);
        columns = new EnumMap<>(columns);
    }

    /** How many postings there are, with those that have no role. */
    public long all() {
        return IntStream.of(postings).asLongStream().sum();
    }

    /** How many postings some roles have. */
    public long postings(Set<ConceptId> some) {
        return IntStream.range(0, roles.size())
                .filter(role -> some.contains(roles.get(role)))
                .mapToLong(role -> postings[role])
                .sum();
    }

    /** The values of a column. */
    public List<String> values(PostingColumn column) {
        return of(column).names();
    }

    /** How many postings of some roles have each value of a column. */
    public int[] counts(PostingColumn column, Set<ConceptId> some) {
        return sum(column, role -> role < roles.size() && some.contains(roles.get(role)));
    }

    /** How many of all postings have each value of a column, with those that have no role. */
    public int[] counts(PostingColumn column) {
        return sum(column, role -> true);
    }

    /** The same by the values' names, but for those that nobody asks for. */
    public Map<String, Integer> named(PostingColumn column, Set<ConceptId> some) {
        var counts = counts(column, some);
        var names = values(column);
        var named = new HashMap<String, Integer>();
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                named.put(names.get(value), counts[value]);
            }
        }
        return named;
    }

    private int[] sum(PostingColumn column, Predicate<Integer> isWanted) {
        var values = of(column);
        var sum = new int[values.names().size()];
        for (int role = 0; role < postings.length; role++) {
            var counts = values.counts()[role];
            if (counts.length > 0 && isWanted.test(role)) {
                for (int value = 0; value < sum.length; value++) {
                    sum[value] += counts[value];
                }
            }
        }
        return sum;
    }

    private Values of(PostingColumn column) {
        var counted = columns.get(column);
        if (counted == null) {
            throw new IllegalArgumentException(column + " was not counted");
        }
        return counted;
    }
}

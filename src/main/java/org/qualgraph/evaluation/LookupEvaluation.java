package org.qualgraph.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.qualgraph.evaluation.LookupSet.Query;

/**
 * How often the first answer to a name is right, by kind of query, and how long answers take: one thread, in process,
 * after as many rounds over the random queries as it takes to warm up. Times have the lowest and the highest round for
 * their interval.
 */
public final class LookupEvaluation {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 5;

    private final Function<String, String> first;

    /** @param first gives the identifier of the first answer to a name, empty where there is none */
    public LookupEvaluation(Function<String, String> first) {
        this.first = first;
    }

    public List<Measured> measure(LookupSet set) {
        for (var round = 0; round < WARM_UP; round++) {
            times(set.random());
        }
        var figures = new ArrayList<Measured>();
        figures.addAll(accuracy("lookup random", set.random()));
        figures.addAll(time("lookup random", set.random()));
        figures.addAll(accuracy("lookup hard", set.hard()));
        figures.addAll(time("lookup hard", set.hard()));
        return figures;
    }

    private List<Measured> accuracy(String name, List<Query> queries) {
        var byKind = new TreeMap<String, List<Double>>();
        var all = new ArrayList<Double>();
        for (var query : queries) {
            var right = query.answers().contains(first.apply(query.text())) ? 1.0 : 0.0;
            byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(right);
            all.add(right);
        }
        var figures = new ArrayList<>(List.of(Bootstrap.average(name, "right at first", all)));
        byKind.forEach((kind, right) -> figures.add(Bootstrap.average(name, "right at first: " + kind, right)));
        return figures;
    }

    private List<Measured> time(String name, List<Query> queries) {
        var medians = new double[ROUNDS];
        var tails = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var times = times(queries);
            medians[round] = times[times.length / 2];
            tails[round] = times[times.length * 99 / 100];
        }
        return List.of(
                overRounds(name, "ms, median", medians, queries.size()),
                overRounds(name, "ms, 99th percentile", tails, queries.size()));
    }

    private static Measured overRounds(String name, String measure, double[] values, int size) {
        Arrays.sort(values);
        return new Measured(name, measure, values[ROUNDS / 2], values[0], values[ROUNDS - 1], size);
    }

    /** The milliseconds that each query takes, in rising order. */
    private double[] times(List<Query> queries) {
        var times = new double[queries.size()];
        for (var i = 0; i < times.length; i++) {
            var start = System.nanoTime();
            first.apply(queries.get(i).text());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }
}

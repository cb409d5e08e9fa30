package org.qualgraph.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.qualgraph.evaluation.LookupSet.Query;

/** Counts the queries whose first answer is right: of a sample, and of the rest too where that takes little time. */
final class FirstAnswers {
    /** The kind that stands for all queries. */
    static final String ALL = "all";

    private static final int SAMPLE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final TreeMap<String, List<Boolean>> byKind = new TreeMap<>();
    private final List<Boolean> all = new ArrayList<>();
    private final NameFinder finder;

    private FirstAnswers(NameFinder finder) {
        this.finder = finder;
    }

    static List<LookupFigures.Right> count(
            Contestant contestant, NameFinder finder, QuerySet set, List<Query> queries) {
        var answers = new FirstAnswers(finder);
        var start = System.nanoTime();
        answers.ask(queries.subList(0, SAMPLE));
        var whole = Duration.ofNanos((System.nanoTime() - start) * queries.size() / SAMPLE);
        if (whole.compareTo(PATIENCE) < 0) {
            answers.ask(queries.subList(SAMPLE, queries.size()));
        }
        return answers.figures(contestant, set);
    }

    private void ask(List<Query> queries) {
        for (var query : queries) {
            var right = query.answers().contains(finder.first(query.text()));
            byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(right);
            all.add(right);
        }
    }

    private List<LookupFigures.Right> figures(Contestant contestant, QuerySet set) {
        var kinds = new LinkedHashMap<String, List<Boolean>>();
        kinds.put(ALL, all);
        kinds.putAll(byKind);
        var figures = new ArrayList<LookupFigures.Right>();
        kinds.forEach((kind, answers) -> {
            var right = (int) answers.stream().filter(Boolean::booleanValue).count();
            figures.add(new LookupFigures.Right(contestant, set, kind, right, answers.size()));
        });
        return figures;
    }
}

package org.qualgraph.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.qualgraph.index.LookupFigures.Cost;
import org.qualgraph.index.LookupFigures.Figure;
import org.qualgraph.index.LookupFigures.Right;

/** The comparison as tables in Markdown: a row a contestant, and a row a kind of query. */
final class LookupTables {
    private static final String NONE = "–";

    private static final String NOTES = """

            The order of QualGraph's hits was fitted to these very queries: RankModelTraining measures it on others. Fewer
            answers than queries are a fixed sample. Times of pg_trgm include the connection to its server, whose memory is
            not in the heap; nor is what is mapped from disk.

            """;

    private final List<Figure> figures;
    private final Collection<RunResult> results;

    LookupTables(List<Figure> figures, Collection<RunResult> results) {
        this.figures = figures;
        this.results = results;
    }

    String markdown() {
        return contestants() + NOTES + kinds();
    }

    private String contestants() {
        var table = new StringBuilder(row(Stream.of(
                        "",
                        "right at first, random",
                        "hard",
                        "random: ms, median",
                        "99th percentile",
                        "hard: ms, median",
                        "99th percentile",
                        "times ours",
                        "index, s",
                        "disk, MB",
                        "heap, MB"))
                + row(Stream.generate(() -> "---").limit(11)));
        present()
                .forEach(contestant -> table.append(row(Stream.of(
                                Stream.of(contestant.title()),
                                Stream.of(all(contestant, QuerySet.RANDOM), all(contestant, QuerySet.HARD)),
                                Arrays.stream(QuerySet.values())
                                        .flatMap(set ->
                                                Stream.of(50.0, 99.0).map(rank -> milliseconds(contestant, set, rank))),
                                Stream.of(timesOurs(contestant)),
                                costs(contestant))
                        .flatMap(cells -> cells))));
        return table.toString();
    }

    private String kinds() {
        var table = new StringBuilder(
                row(Stream.concat(Stream.of("right at first"), present().map(Contestant::title)))
                        + row(Stream.generate(() -> "---").limit(1 + present().count())));
        for (var set : QuerySet.values()) {
            rights().filter(right -> right.set() == set)
                    .map(Right::kind)
                    .distinct()
                    .forEach(kind -> table.append(row(Stream.concat(
                            Stream.of(name(set) + ": " + kind),
                            present().map(contestant -> share(contestant, set, kind))))));
        }
        return table.toString();
    }

    private Stream<Contestant> present() {
        return Arrays.stream(Contestant.values())
                .filter(contestant -> figures.stream().anyMatch(figure -> figure.contestant() == contestant));
    }

    private Stream<Right> rights() {
        return figures.stream().filter(Right.class::isInstance).map(Right.class::cast);
    }

    private Optional<Right> right(Contestant contestant, QuerySet set, String kind) {
        return rights().filter(right -> right.contestant() == contestant
                        && right.set() == set
                        && right.kind().equals(kind))
                .findFirst();
    }

    private String share(Contestant contestant, QuerySet set, String kind) {
        return right(contestant, set, kind)
                .map(right -> format("%.3f", right.share()))
                .orElse(NONE);
    }

    private String all(Contestant contestant, QuerySet set) {
        return right(contestant, set, FirstAnswers.ALL)
                .map(right -> format("%.3f of %,d", right.share(), right.asked()))
                .orElse(NONE);
    }

    /** What both runs cost on average: each builds the index. */
    private Stream<String> costs(Contestant contestant) {
        var costs = figures.stream()
                .filter(Cost.class::isInstance)
                .map(Cost.class::cast)
                .filter(cost -> cost.contestant() == contestant)
                .toList();
        var seconds = costs.stream().mapToDouble(Cost::seconds).average().orElse(0);
        var disk = costs.stream().mapToLong(Cost::disk).average().orElse(0);
        var heap = costs.stream().mapToLong(Cost::heap).average().orElse(0);
        return Stream.of(format("%.1f", seconds), format("%.0f", disk / 1e6), format("%.0f", heap / 1e6));
    }

    private String milliseconds(Contestant contestant, QuerySet set, double rank) {
        return percentile(contestant, set, rank)
                .map(value -> format("%.3f", value))
                .orElse(NONE);
    }

    private String timesOurs(Contestant contestant) {
        return percentile(contestant, QuerySet.RANDOM, 50)
                .flatMap(theirs -> percentile(Contestant.QUALGRAPH, QuerySet.RANDOM, 50)
                        .map(ours -> format("%.2f", theirs / ours)))
                .orElse(NONE);
    }

    private Optional<Double> percentile(Contestant contestant, QuerySet set, double rank) {
        return results.stream()
                .filter(result -> contestant.name().equals(result.getParams().getParam("contestant"))
                        && set.name().equals(result.getParams().getParam("set")))
                .map(result -> result.getPrimaryResult().getStatistics().getPercentile(rank))
                .findFirst();
    }

    private static String name(QuerySet set) {
        return set.name().toLowerCase(Locale.ROOT);
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

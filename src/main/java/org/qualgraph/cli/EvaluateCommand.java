package org.qualgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.qualgraph.evaluation.Measured;
import org.qualgraph.http.JsonFace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures extraction, classification, lookup and relatedness on gold sets. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure extraction, classification, lookup and relatedness on gold sets, with 95 %% intervals.",
        footer = {
            "",
            "Sets: gold (our annotated postings), necessity (columns of Google's postings),",
            "skillspan, esco (sentences to skills of ESCO), melo (titles to occupations),",
            "lookup (names as they are typed; times have the range over five rounds),",
            "related (skills of postings from a part of them; with the range over five splits).",
            "The folder of --data holds benchmarks/, corpora/, lookup/ and taxonomies/; what is not",
            "there is left out with a message.",
            "",
            "Examples:",
            "  qualgraph evaluate gold",
            "  qualgraph evaluate --data ~/gold --format csv > figures.csv",
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SET",
            arity = "0..*",
            description = "What to measure on: ${COMPLETION-CANDIDATES} (default: all).")
    private List<GoldSet> sets = List.of(GoldSet.values());

    @Option(names = "--data", paramLabel = "DIR", description = "Where the public gold sets lie.")
    private Path data = Path.of("");

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Where our annotated postings lie (default: ${DEFAULT-VALUE}).",
            defaultValue = "data/gold")
    private Path gold = Path.of("data/gold");

    @Option(
            names = "--split",
            paramLabel = "NAME",
            description = "Which split of SkillSpan (default: ${DEFAULT-VALUE}).",
            defaultValue = "dev")
    private String split = "dev";

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var figures = new ArrayList<Measured>();
        var measurement = new GoldMeasurement(data, gold, split);
        for (var set : sets) {
            var missing = measurement.needs(set).stream()
                    .filter(path -> !Files.exists(path))
                    .toList();
            if (missing.isEmpty()) {
                figures.addAll(measure(measurement, set));
            } else {
                spec.commandLine().getErr().println("left out " + word(set) + ": there is no " + missing.getFirst());
            }
        }
        var rows = rows(figures);
        format.print(
                () -> rows,
                out -> JsonFace.writeRows(rows.header(), rows.rows(), out),
                spec.commandLine().getOut());
        return 0;
    }

    private static List<Measured> measure(GoldMeasurement measurement, GoldSet set) {
        try {
            return measurement.measure(set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(GoldSet set) {
        return set.name().toLowerCase(Locale.ROOT);
    }

    private static Rows rows(List<Measured> figures) {
        return new Rows(
                List.of("set", "measure", "value", "low", "high", "size"),
                figures.stream()
                        .map(figure -> List.of(
                                figure.set(),
                                figure.measure(),
                                Rows.number(figure.value()),
                                Rows.number(figure.low()),
                                Rows.number(figure.high()),
                                Integer.toString(figure.size())))
                        .toList());
    }
}

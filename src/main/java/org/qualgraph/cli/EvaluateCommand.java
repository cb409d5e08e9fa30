package org.qualgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.qualgraph.evaluation.GoldEvaluation;
import org.qualgraph.evaluation.Measured;
import org.qualgraph.evaluation.SkillSpanEvaluation;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.Concept;
import org.qualgraph.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures extraction on gold sets. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure extraction on gold sets, with 95 % intervals.",
        footer = {"", "Examples:", "  qualgraph evaluate", "  qualgraph evaluate skillspan --data ~/gold --format csv"})
final class EvaluateCommand implements Callable<Integer> {
    private enum GoldSet {
        GOLD,
        SKILLSPAN
    }

    @Parameters(paramLabel = "SET", arity = "0..*", description = "What to measure on: ${COMPLETION-CANDIDATES}; all where none is named.")
    private List<GoldSet> sets = List.of(GoldSet.values());

    @Option(names = "--data", paramLabel = "DIR", description = "Where benchmarks/ and corpora/ lie.")
    private Path data = Path.of(".");

    @Option(names = "--gold", paramLabel = "DIR", description = "Annotated postings (default: ${DEFAULT-VALUE}).", defaultValue = "data/gold")
    private Path gold = Path.of("data/gold");

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var vocabulary = Ontology.bundled().vocabulary();
        var extractor = new Extractor(vocabulary);
        var human = vocabulary.concepts().stream()
                .filter(concept -> concept.notes().kind().filter("human-skill"::equals).isPresent())
                .map(Concept::id)
                .collect(Collectors.toSet());
        var figures = new ArrayList<Measured>();
        try {
            for (var set : sets) {
                switch (set) {
                    case GOLD -> figures.addAll(new GoldEvaluation(extractor).measure("gold", gold, Optional.of(data.resolve("corpora"))));
                    case SKILLSPAN -> figures.addAll(new SkillSpanEvaluation(extractor, human).measure("dev", skillSpan("dev")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        format.print(() -> rows(figures), out -> JsonFace.writeRows(rows(figures).header(), rows(figures).rows(), out), spec.commandLine().getOut());
        return 0;
    }

    private List<Path> skillSpan(String split) throws IOException {
        try (var files = Files.list(data.resolve("benchmarks/skillspan"))) {
            return files.filter(f -> f.toString().endsWith(split + ".conll")).sorted().toList();
        }
    }

    private static Rows rows(List<Measured> figures) {
        return new Rows(
                List.of("set", "measure", "value", "95 % interval", "size"),
                figures.stream()
                        .map(f -> List.of(
                                f.set(),
                                f.measure(),
                                number(f.value()),
                                number(f.low()) + " – " + number(f.high()),
                                Integer.toString(f.size())))
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}

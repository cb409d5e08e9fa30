package org.qualgraph.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qualgraph.graph.Export;
import org.qualgraph.graph.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes graphs as files that any RDF tool reads. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the ontology, or other graphs, as one file of RDF.",
        footer = {
            "",
            "The same statements give the same bytes. Graphs are named as in SPARQL: ontology, import/esco, corpus/mine;",
            "all stands for every graph, which only N-Quads can tell apart; other formats merge the graphs that are named.",
            "The ontology on its own also tells its statistics, in terms of VoID.",
            "A file takes its name only when it is whole.",
            "",
            "Examples:",
            "  qualgraph export > qualgraph.ttl",
            "  qualgraph export --output qualgraph.jsonld",
            "  qualgraph export --graph all --output everything.nq.gz",
        })
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Option(names = "--graph", paramLabel = "NAME", description = "The graph, or all (repeatable; default: ontology).")
    private Set<String> graphs = new LinkedHashSet<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "turtle, ntriples, jsonld or nquads (default: by the name of the file, else turtle, and"
                    + " nquads for all).")
    private @Nullable String format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to; a name that ends in .gz is compressed (default: standard output).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var export = export();
        try (var opened = Home.open(home.path())) {
            write(out -> opened.store().export(export, out));
        }
        return 0;
    }

    private void write(Consumer<OutputStream> content) {
        var file = output;
        if (file == null || file.toString().equals("-")) {
            OutputFile.writeToStandardOutput(content);
        } else {
            new OutputFile(file).write(content);
        }
    }

    private Export export() {
        var chosen = format();
        if (!graphs.contains(ALL)) {
            return new Export(graphs.isEmpty() ? Set.of("ontology") : graphs, chosen);
        }
        if (!chosen.namesGraphs()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Only nquads can tell all graphs apart; take --format nquads, or name the graphs to be merged.");
        }
        return new Export(Set.of(), chosen);
    }

    private ExportFormat format() {
        var word = format;
        if (word != null) {
            return ExportFormat.ofWord(word)
                    .orElseThrow(
                            () -> wrong("No format is called \"" + word + "\"; there are " + ExportFormat.words()));
        }
        var file = Optional.ofNullable(output).map(Path::toString).filter(name -> !name.equals("-"));
        return file.map(this::formatOf).orElse(graphs.contains(ALL) ? ExportFormat.N_QUADS : ExportFormat.TURTLE);
    }

    private ExportFormat formatOf(String file) {
        return ExportFormat.ofFile(file)
                .orElseThrow(() -> wrong(
                        "The name of " + file + " tells no format; add --format with one of " + ExportFormat.words()));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence + ".");
    }
}

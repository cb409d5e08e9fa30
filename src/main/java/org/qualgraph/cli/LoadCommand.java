package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Format;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads postings into the graph. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Read postings into the graph and report what could not be used.",
        footer = {
            "",
            "Loading a posting again changes nothing; a changed one replaces what was there.",
            "Exit code 1 tells that some entries were rejected; each is named on standard error.",
            "",
            "Examples:",
            "  qualgraph load postings/ --corpus mine",
            "  qualgraph load jobs.csv --corpus jobs --map title=Position --map text=Body",
            "  curl -s https://example.org/jobs.jsonl | qualgraph load - --format jsonl --corpus jobs",
        })
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders; - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--corpus", required = true, paramLabel = "NAME", description = "The corpus to read into.")
    private String corpus = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown, html, json, jsonl, csv or tsv (default: by name and content).")
    private @Nullable String format;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "The column or JSON field that holds title, text, organization, location, date, … where its"
                    + " name does not tell.")
    private List<String> mappings = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var options = options();
        var out = spec.commandLine().getOut();
        var started = System.nanoTime();
        try (var opened = Home.open(home.path())) {
            var loading =
                    new Loading(opened.store(), new Extractor(opened.store().vocabulary()), corpus, this::printReject);
            var report = loading.load(sink -> paths.forEach(path -> read(path, options, sink)));
            var seconds = (System.nanoTime() - started) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%s: %,d postings (%,d new, %,d changed, %,d as before), %,d requirements, %,d mentions, %,d rejects"
                            + " in %.1f s, %.0f postings a second%n",
                    report.corpus(),
                    report.postings(),
                    report.added(),
                    report.replaced(),
                    report.unchanged(),
                    report.requirements(),
                    report.mentions(),
                    report.rejects(),
                    seconds,
                    report.postings() / seconds);
            return report.rejects() > 0 ? QualGraph.REJECTS : 0;
        }
    }

    private ReadOptions options() {
        var options = ReadOptions.DEFAULTS;
        var name = format;
        if (name != null) {
            options = options.withFormat(Format.labelled(name)
                    .orElseThrow(
                            () -> new ParameterException(spec.commandLine(), "No format is called \"" + name + "\".")));
        }
        for (var mapping : mappings) {
            options = options.withMapping(mapping);
        }
        return options;
    }

    private static void read(String path, ReadOptions options, Consumer<Outcome> sink) {
        if (path.equals("-")) {
            Corpora.read(System.in, "standard input", options, sink);
        } else {
            Corpora.read(Path.of(path), options, sink);
        }
    }

    private void printReject(Outcome.Reject reject) {
        spec.commandLine()
                .getErr()
                .println("rejected " + reject.place() + " " + reject.reason() + ": " + reject.excerpt());
    }
}

package org.qualgraph.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.corpus.Format;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import picocli.CommandLine.ArgGroup;
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
            "gz, zst, bz2, xz, zip and tar are looked into, up to three archives deep. What",
            "comes before a break counts; the break is one reject.",
            "",
            "Loading a posting again changes nothing; a changed one replaces what was there.",
            "A load may be stopped with Ctrl-C: what is written stays, and the same command",
            "goes on with the rest.",
            "",
            "Rejected entries are named on standard error, each with its place and the",
            "reason; a terminal shows the first 20. The whole report, with every reject and",
            "warning, is kept as JSON Lines in the home: reports/NAME-TIME.jsonl, the last",
            "20 of a corpus. While a load runs its name ends in .unfinished.jsonl.",
            "",
            "With --json standard output has one object a line, of three kinds of event:",
            "  progress   postings, rejects, bytes, ofBytes, seconds, postingsPerSecond, …",
            "  reject     file, entry (0 for the whole file), reason, excerpt",
            "  report     the last line: outcome (done, interrupted or failed), totals, …",
            "",
            "Exit codes: 0 all was used, 1 some entries were rejected, 2 wrong usage,",
            "3 failed, 130 interrupted.",
            "",
            "Examples:",
            "  qualgraph load postings/ --corpus mine",
            "  qualgraph load postings/ --corpus mine --dry-run",
            "  qualgraph load today.tar.gz --corpus mine --replace",
            "  qualgraph load 'postings/**/*.jsonl.zst' --corpus jobs",
            "  qualgraph load jobs.csv --corpus jobs --map title=Position --map text=Body",
            "  qualgraph load skills.tsv.gz --corpus lists --columns id,skills",
            "  curl -s https://example.org/jobs.jsonl | qualgraph load - --format jsonl --corpus jobs",
            "  qualgraph load jobs.jsonl --corpus jobs --json | grep '\"reject\"' > rejects.jsonl",
        })
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, archives or quoted patterns; - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--corpus", required = true, paramLabel = "NAME", description = "The corpus to read into.")
    private String corpus = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, markdown, html, json, jsonl, csv, tsv, parquet, n-quads, n-triples, pdf or docx (default: by name and"
                            + " content).")
    private @Nullable String format;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "The column or JSON field that holds title, text, organization, location, date, … where its"
                    + " name does not tell.")
    private List<String> mappings = List.of();

    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            split = ",",
            hideParamSyntax = true,
            description = "The columns of CSV and TSV without a header row, as id,title,text; the last one holds the"
                    + " rest of a longer row as a list.")
    private List<String> columns = List.of();

    @Option(
            names = "--replace",
            description = "Make the corpus equal to what is read: postings that are not there any more go.")
    private boolean isReplacement;

    @Option(
            names = "--dry-run",
            description = "Read everything and report, but write nothing to the graph. Tells what would be new where"
                    + " the home is not in use.")
    private boolean isDryRun;

    @ArgGroup
    private LoadScreenOptions shown = new LoadScreenOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        GraphStore.requireUsableName(corpus);
        var source = source();
        var options = options();
        try (var interruption = Interruption.watch();
                var target = target()) {
            var extractor = new Extractor(target.vocabulary());
            var plan = new LoadPlan(corpus, paths, target.rehearsal(), Instant.now());
            var tally = LoadTally.startingNow(source.size(options));
            var file = new ReportFolder(home.path()).begin(corpus, plan.started());
            var session = new LoadSession(plan, tally, shown.screen(corpus, spec), file, interruption);
            var reading = options.withProgress(tally::readBytes);
            return session.run(listener -> {
                        var loading = new Loading(target, extractor, corpus, listener);
                        loading.load(sink -> source.read(reading, sink));
                        if (isReplacement) {
                            loading.removeOthers(wanted -> target.retain(corpus, wanted));
                        }
                        target.finish();
                    })
                    .exitCode();
        }
    }

    private LoadSource source() {
        var source = new LoadSource(paths);
        if (source.isStandardInputTwice()) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read once only.");
        }
        return source;
    }

    private LoadTarget target() {
        return isDryRun ? RehearsalTarget.open(home.path()) : StoreTarget.open(home.path());
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
        return options.withTableColumns(columns);
    }
}

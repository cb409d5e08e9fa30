package org.qualgraph.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qualgraph.corpus.TableEntry;
import org.qualgraph.corpus.Tables;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;
import org.qualgraph.query.LookUp;
import org.qualgraph.query.LookupAnswer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds concepts by name: of one name, or of every row of a table. */
@Command(
        name = "lookup",
        mixinStandardHelpOptions = true,
        description = "Find concepts by name, in spite of typos, or by identifier.",
        footer = {
            "",
            "With --file every row of a table comes out again as CSV, with the columns id, label, match and score",
            "of the best concept that the column's cell names; they are empty where it names none. With --limit 3",
            "a row comes up to three times, once for each of its best. Tables are CSV or TSV with a header row,",
            "also in gz, zst, bz2 or xz; rows that cannot be read are named, and the exit code is 1.",
            "",
            "Examples:",
            "  qualgraph lookup pytorh",
            "  qualgraph lookup --type venue SC",
            "  qualgraph lookup conf/asplos",
            "  qualgraph lookup --file skills.csv --column skill --min-score 0.8 > matched.csv",
            "  qualgraph lookup --file - --type role --output titles.csv.gz < titles.csv",
        })
final class LookupCommand implements Callable<Integer> {
    private static final int LIMIT = 10;
    private static final int MOST = 1_000;

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @ArgGroup(multiplicity = "1")
    private Names names = new Names();

    @Option(names = "--type", paramLabel = "TYPE", description = "skill, venue, role, certification, … (repeatable).")
    private Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "qualgraph, or the name of an import (repeatable; default: all).")
    private Set<String> sources = Set.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Only names in this language, such as de (repeatable; default: all).")
    private Set<String> languages = Set.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most answers (default: 10; for each row of a file 1, the best only).")
    private @Nullable Integer limit;

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            description = "Leave out what scores less, from 0 to 1 (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private double leastScore;

    @Spec
    private CommandSpec spec;

    /** Where the names are: one of these. */
    static final class Names {
        @Parameters(
                arity = "1..*",
                paramLabel = "TEXT",
                description = "The name or identifier; several words are one name.")
        private List<String> words = List.of();

        @ArgGroup(exclusive = false)
        private @Nullable TableOptions table;
    }

    /** A table of names. */
    static final class TableOptions {
        @Option(
                names = "--file",
                required = true,
                paramLabel = "FILE",
                description = "A table to add columns to; - for standard input.")
        private String file = "";

        @Option(
                names = "--column",
                paramLabel = "NAME",
                description = "The column that holds names; needed where there are several.")
        private @Nullable String column;

        @Option(
                names = "--output",
                paramLabel = "FILE",
                description = "Where to write, compressed where it ends in .gz (default: standard output).")
        private @Nullable Path output;

        void read(Consumer<TableEntry> sink) {
            if (file.equals("-")) {
                Tables.read(System.in, "standard input", sink);
            } else {
                Tables.read(Path.of(file), sink);
            }
        }

        void write(Consumer<OutputStream> content) {
            if (output == null) {
                OutputFile.writeToStandardOutput(content);
            } else {
                new OutputFile(output).write(content);
            }
        }
    }

    @Override
    public Integer call() {
        requireUsable();
        var table = names.table;
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var lookUp = asked.useCases().lookUp();
            if (table != null) {
                return lookUpRows(table, lookUp);
            }
            print(lookUp.answer(lookup(String.join(" ", names.words), LIMIT)));
        }
        return 0;
    }

    private void requireUsable() {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new ParameterException(spec.commandLine(), "--limit is a number from 1 to " + MOST);
        }
        if (!(leastScore >= 0 && leastScore <= 1)) {
            throw new ParameterException(spec.commandLine(), "--min-score is a number from 0 to 1");
        }
        if (names.table != null && !format.allowsCsv()) {
            throw new ParameterException(spec.commandLine(), "With --file the answer is CSV");
        }
    }

    private Lookup lookup(String text, int usualLimit) {
        return new Lookup(text, types, sources, languages, limit == null ? usualLimit : limit);
    }

    private List<Hit> goodEnough(LookupAnswer answer) {
        return answer.hits().stream().filter(hit -> hit.score() >= leastScore).toList();
    }

    private int lookUpRows(TableOptions table, LookUp lookUp) {
        var lookup = new TableLookup(
                name -> goodEnough(lookUp.answer(lookup(name, 1))),
                Optional.ofNullable(table.column),
                reject -> spec.commandLine().getErr().println("rejected " + reject.place() + " " + reject.reason()));
        table.write(out -> lookup.write(table::read, out));
        return lookup.hasRejects() ? QualGraph.REJECTS : 0;
    }

    private void print(LookupAnswer answer) {
        var hits = goodEnough(answer);
        format.print(
                () -> rows(hits),
                out -> JsonFace.write(new LookupAnswer(answer.query(), hits, answer.notes(), answer.replaced()), out),
                spec.commandLine().getOut());
    }

    private static Rows rows(List<Hit> hits) {
        return new Rows(
                List.of("id", "label", "match", "matched", "score"),
                hits.stream()
                        .map(hit -> List.of(
                                hit.id().value(),
                                hit.label(),
                                hit.match().name().toLowerCase(Locale.ROOT),
                                hit.matched(),
                                Rows.number(hit.score())))
                        .toList());
    }
}

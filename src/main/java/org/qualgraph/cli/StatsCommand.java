package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.GraphCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts what is loaded. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Count what is loaded, and what the loaded postings ask for.",
        subcommands = {
            TopCommand.class,
            TrendCommand.class,
            TrendsCommand.class,
            PairsCommand.class,
            PayCommand.class,
        },
        footer = {
            "",
            "Examples:",
            "  qualgraph stats --format json                        how much is loaded",
            "  qualgraph stats top skill --role data-scientist      what data scientists must know",
            "  qualgraph stats top venue --by organization          which venues employers ask for",
            "  qualgraph stats trend skill/python                   month by month, and whether that changes",
            "  qualgraph stats pay --by role --format csv           what roles pay",
        })
final class StatsCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var opened = Home.open(home.path());
                var asked = opened.ask()) {
            var figures = asked.useCases().countGraph().figures();
            format.print(
                    () -> rows(figures.counts()),
                    out -> JsonFace.write(figures, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private static Rows rows(GraphCounts counts) {
        var rows = new ArrayList<List<String>>();
        new TreeMap<>(counts.concepts())
                .forEach((type, count) -> rows.add(List.of("concepts: " + type.segment(), count.toString())));
        new TreeMap<>(counts.imports())
                .forEach((name, count) -> rows.add(List.of("imported: " + name, count.toString())));
        new TreeMap<>(counts.postings())
                .forEach((corpus, count) -> rows.add(List.of("postings: " + corpus, count.toString())));
        rows.add(List.of("postings that repeat another", Long.toString(counts.duplicates())));
        rows.add(List.of("requirements", Long.toString(counts.requirements())));
        rows.add(List.of("mentions", Long.toString(counts.mentions())));
        rows.add(List.of("triples", Long.toString(counts.triples())));
        return new Rows(List.of("what", "count"), rows);
    }
}

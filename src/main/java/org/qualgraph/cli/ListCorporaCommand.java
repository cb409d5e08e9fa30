package org.qualgraph.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.CorpusSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the corpora that were loaded. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the corpora with what they hold, when they were loaded, and by which release.",
        footer = {
            "",
            "Examples:",
            "  qualgraph corpus list",
            "  qualgraph corpus list --format csv > corpora.csv",
        })
final class ListCorporaCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("name", "postings", "requirements", "statements", "first load", "last load", "extractor");

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var opened = Home.open(home.path())) {
            var corpora = opened.store().corpora();
            format.print(
                    () -> new Rows(
                            HEADER,
                            corpora.stream().map(ListCorporaCommand::row).toList()),
                    out -> JsonFace.write(corpora, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private static List<String> row(CorpusSummary corpus) {
        return List.of(
                corpus.name(),
                Long.toString(corpus.postings()),
                Long.toString(corpus.requirements()),
                Long.toString(corpus.statements()),
                corpus.firstLoad().map(Instant::toString).orElse(""),
                corpus.lastLoad().map(Instant::toString).orElse(""),
                corpus.extractor().orElse(""));
    }
}

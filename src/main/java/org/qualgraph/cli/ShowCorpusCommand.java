package org.qualgraph.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.CorpusDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Describes one corpus. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Describe a corpus: its files, dates, employers, and the skills most asked for.",
        footer = {
            "",
            "Files, skills and employers are the twenty with most postings. The disk is the",
            "share of it that its statements take.",
            "",
            "Examples:",
            "  qualgraph corpus show mine",
            "  qualgraph corpus show mine --format json",
        })
final class ShowCorpusCommand implements Callable<Integer> {
    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Parameters(paramLabel = "NAME", description = "The name that \"qualgraph corpus list\" shows.")
    private String name = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var opened = Home.open(home.path())) {
            var corpus = opened.store().corpus(name);
            format.print(
                    () -> new Rows(List.of("what", "value", "postings"), rows(corpus)),
                    out -> JsonFace.write(corpus, out),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private static List<List<String>> rows(CorpusDetails corpus) {
        var rows = new ArrayList<>(summary(corpus));
        corpus.largestFiles().forEach(file -> rows.add(row("file", file.file(), file.postings())));
        corpus.skills().forEach(skill -> rows.add(row("skill", skill)));
        corpus.employers().forEach(employer -> rows.add(row("employer", employer)));
        return rows;
    }

    private static List<List<String>> summary(CorpusDetails corpus) {
        var summary = corpus.summary();
        return List.of(
                row("name", summary.name(), summary.postings()),
                row("requirements", Long.toString(summary.requirements())),
                row("statements", Long.toString(summary.statements())),
                row("disk", ByteUnit.written(corpus.bytes())),
                row("first load", text(summary.firstLoad())),
                row("last load", text(summary.lastLoad())),
                row("extractor", summary.extractor().orElse("")),
                row("first posted", date(corpus.firstPosted())),
                row("last posted", date(corpus.lastPosted())),
                row("files", Long.toString(corpus.files())));
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("");
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static List<String> row(String what, String value) {
        return List.of(what, value, "");
    }

    private static List<String> row(String what, String value, long postings) {
        return List.of(what, value, Long.toString(postings));
    }

    private static List<String> row(String what, CorpusDetails.ConceptCount concept) {
        return row(what, concept.label() + " (" + concept.id() + ")", concept.postings());
    }
}

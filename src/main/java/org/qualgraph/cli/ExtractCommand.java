package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.query.PostingReading;
import org.qualgraph.query.ReadPosting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads what postings ask for, without storing them. It needs no home. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Show what a posting asks for; nothing is stored.",
        footer = {
            "",
            "A file of several postings gives one answer each.",
            "",
            "Examples:",
            "  qualgraph extract posting.txt",
            "  qualgraph extract - --format json < posting.html",
            "  qualgraph extract posting.txt --explain",
        })
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Parameters(paramLabel = "FILE", description = "A file in any format that load takes; - for standard input.")
    private String file = "";

    @Option(names = "--explain", description = "Say why names were linked or not, and which words decided.")
    private boolean explain;

    @Spec
    private CommandSpec spec;

    private @Nullable Extractor extractor;
    private @Nullable ReadPosting readPosting;
    private int rejects;

    @Override
    public Integer call() {
        var vocabulary = Ontology.bundled().vocabulary();
        extractor = new Extractor(vocabulary);
        readPosting = new ReadPosting(extractor, OnePosting::ofHtml, vocabulary);
        if (file.equals("-")) {
            Corpora.read(System.in, "standard input", ReadOptions.DEFAULTS, this::take);
        } else {
            Corpora.read(Path.of(file), ReadOptions.DEFAULTS, this::take);
        }
        return rejects > 0 ? QualGraph.REJECTS : 0;
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> print(Objects.requireNonNull(readPosting).reading(read.posting()));
            case Outcome.Reject reject -> {
                rejects++;
                spec.commandLine().getErr().println("rejected " + reject.place() + " " + reject.reason());
            }
        }
    }

    private void print(PostingReading reading) {
        if (explain) {
            var rows = ExplanationRows.of(Objects.requireNonNull(extractor)
                    .explain(reading.extraction().posting()));
            format.print(
                    () -> rows,
                    out -> JsonFace.writeRows(rows.header(), rows.rows(), out),
                    spec.commandLine().getOut());
            return;
        }
        format.print(
                () -> rows(reading),
                out -> JsonFace.write(reading, out),
                spec.commandLine().getOut());
    }

    private static Rows rows(PostingReading reading) {
        return new Rows(
                List.of("necessity", "kind", "needed", "concepts", "text"),
                reading.extraction().requirements().stream()
                        .map(requirement -> List.of(
                                requirement.necessity().name().toLowerCase(Locale.ROOT),
                                requirement.kind().name().toLowerCase(Locale.ROOT),
                                needed(reading, requirement),
                                names(reading, requirement),
                                requirement.text()))
                        .toList());
    }

    /** How many of how many; the subjects of a degree do not count. */
    private static String needed(PostingReading reading, Requirement requirement) {
        var counted = requirement.concepts().stream()
                .filter(mention -> requirement.kind() != RequirementKind.DEGREE || isDegree(reading, mention))
                .count();
        return requirement.atLeast() == 0
                ? ""
                : requirement.atLeast() + " of "
                        + (counted + requirement.parts().size());
    }

    /** The names of a requirement; a part of it stands in brackets, with how many it needs where that is not all. */
    private static String names(PostingReading reading, Requirement requirement) {
        return Stream.concat(
                        requirement.concepts().stream().map(Mention::surface),
                        requirement.parts().stream().map(part -> "(" + part(reading, part) + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String part(PostingReading reading, Requirement part) {
        var needed = needed(reading, part);
        var all = needed.equals("1 of 1")
                || part.atLeast() == part.concepts().size() + part.parts().size();
        var years = part.details().minimumYears().stream().mapToObj(count -> "; " + count + " years");
        return (all ? "" : needed + ": ") + names(reading, part) + years.collect(Collectors.joining());
    }

    private static boolean isDegree(PostingReading reading, Mention mention) {
        return reading.concept(mention.concept())
                .filter(concept -> concept.type() == ConceptType.DEGREE)
                .isPresent();
    }
}

package org.qualgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.ConceptReference;
import org.qualgraph.query.SimilarPostingListing;
import org.qualgraph.query.SimilarPostingListing.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the postings that are like one. */
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description = "List the postings that ask for much the same as one.",
        footer = {
            "",
            "The score is the share of what both ask for in all that either does; what few postings ask for counts",
            "for more. Postings that repeat another are left out.",
            "",
            "Example:",
            "  qualgraph posting similar posting/0123456789abcdef0123 --since 2026-01 --limit 5",
        })
final class SimilarPostingsCommand implements Callable<Integer> {
    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Parameters(paramLabel = "POSTING", description = "The identifier of a loaded posting, or its IRI.")
    private @Nullable PostingId posting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var given = posting;
        if (given == null) {
            throw new ParameterException(spec.commandLine(), "POSTING must be given");
        }
        return printer.print(
                figures -> figures.findSimilarPostings().similar(given, filter.filter(), printer.limit()),
                SimilarPostingsCommand::rows,
                JsonFace::write);
    }

    private static Rows rows(SimilarPostingListing listing) {
        return new Rows(
                List.of("score", "id", "title", "shared", "only given", "only this"),
                listing.similar().stream().map(SimilarPostingsCommand::row).toList());
    }

    private static List<String> row(Similar similar) {
        var summary = similar.posting().summary();
        return List.of(
                Rows.number(similar.likeness()),
                summary.id().value(),
                summary.title()
                        + summary.organization().map(name -> ", " + name).orElse(""),
                names(similar.shared()),
                names(similar.onlyGiven()),
                names(similar.onlyThis()));
    }

    private static String names(List<ConceptReference> concepts) {
        return concepts.stream().map(ConceptReference::label).collect(Collectors.joining("; "));
    }
}

package org.qualgraph.cli;

import java.util.concurrent.Callable;
import org.qualgraph.http.FigureTable;
import org.qualgraph.model.ConceptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Follows a concept from month to month. */
@Command(
        name = "trend",
        mixinStandardHelpOptions = true,
        description = "Count the postings that ask for a concept month by month.",
        footer = {
            "",
            "With --format json it also tells whether the share changes: the Cochran-Armitage test within each corpus.",
            "",
            "Example:",
            "  qualgraph stats trend skill/python --since 2025-01",
        })
final class TrendCommand implements Callable<Integer> {
    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Parameters(paramLabel = "CONCEPT", description = "A skill, venue, degree, …, such as skill/python.")
    private ConceptId concept = new ConceptId("skill/python");

    @Override
    public Integer call() {
        return printer.print(figures -> FigureTable.of(figures.followTrends().trend(concept, filter.filter())));
    }
}

package org.qualgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.FigureTable;
import org.qualgraph.query.Trend;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what rises and falls. */
@Command(
        name = "trends",
        mixinStandardHelpOptions = true,
        description = "List what postings ask for more and more, or less and less.",
        footer = {
            "",
            "Every concept is tested within each corpus (Cochran-Armitage); among those whose q is at most 0.05, one in",
            "twenty is chance (Benjamini-Hochberg), and only these are said to rise or fall. The change is that of the",
            "share from month to month.",
            "",
            "Example:",
            "  qualgraph stats trends --direction rises --corpus jobs",
        })
final class TrendsCommand implements Callable<Integer> {
    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private CountedType type = new CountedType();

    @Option(names = "--direction", paramLabel = "WHERE", description = "Only what rises, or only what falls.")
    private Trend.@Nullable Direction direction;

    @Override
    public Integer call() {
        return printer.print(figures -> FigureTable.of(figures.followTrends()
                .trends(type.asked(), filter.filter(), Optional.ofNullable(direction), printer.limit())));
    }
}

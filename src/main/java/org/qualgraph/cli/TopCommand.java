package org.qualgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.FigureTable;
import org.qualgraph.query.Dimension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the postings of the commonest skills, employers, months and the like. */
@Command(
        name = "top",
        mixinStandardHelpOptions = true,
        description = "Count what the postings ask for most, or offer most.",
        footer = {
            "",
            "Of postings that say nearly the same one is counted.",
            "",
            "Examples:",
            "  qualgraph stats top skill --role data-scientist --necessity minimum",
            "  qualgraph stats top venue --by organization --format csv",
        })
final class TopCommand implements Callable<Integer> {
    private static final String KINDS =
            "skill, venue, degree, field, certification, language, role, organization, place, corpus or month";

    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Parameters(paramLabel = "KIND", description = "What to count: " + KINDS + ".")
    private Dimension kind = Dimension.SKILL;

    @Option(names = "--by", paramLabel = "KIND", description = "Count it for each of the commonest of these, too.")
    private @Nullable Dimension by;

    @Option(
            names = "--groups",
            paramLabel = "N",
            description = "With --by: the most groups (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int groups;

    @Override
    public Integer call() {
        var group = Optional.ofNullable(by);
        return printer.print(figures -> group.isEmpty()
                ? FigureTable.of(figures.countValues().values(kind, filter.filter(), printer.limit()))
                : FigureTable.of(
                        figures.countValues().valuesBy(group.get(), groups, kind, filter.filter(), printer.limit())));
    }
}

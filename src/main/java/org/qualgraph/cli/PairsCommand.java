package org.qualgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.FigureTable;
import org.qualgraph.model.ConceptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what the same postings ask for. */
@Command(
        name = "pairs",
        mixinStandardHelpOptions = true,
        description = "List what the same postings ask for, more often than by chance.",
        footer = {
            "",
            "In the order of the log-likelihood ratio, so that rare pairs need as much to go by as others.",
            "",
            "Examples:",
            "  qualgraph stats pairs --corpus jobs",
            "  qualgraph stats pairs skill/pytorch --type venue",
        })
final class PairsCommand implements Callable<Integer> {
    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Parameters(arity = "0..1", paramLabel = "CONCEPT", description = "Only pairs of this (default: all pairs).")
    private @Nullable ConceptId concept;

    @Mixin
    private CountedType type = new CountedType();

    @Override
    public Integer call() {
        var first = Optional.ofNullable(concept);
        return printer.print(figures -> FigureTable.of(
                first.isPresent()
                        ? figures.pairConcepts().pairsOf(first.get(), type.asked(), filter.filter(), printer.limit())
                        : figures.pairConcepts().pairs(type.asked(), filter.filter(), printer.limit())));
    }
}

package org.qualgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.http.FigureTable;
import org.qualgraph.query.Dimension;
import org.qualgraph.query.SummarizePay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Summarizes pay. */
@Command(
        name = "pay",
        mixinStandardHelpOptions = true,
        description = "Summarize what postings pay, by currency and the time it is for.",
        footer = {
            "",
            "The least, the most and the middle of what a posting states as fixed pay: 10, 25, 50, 75 and 90 %% of the",
            "postings lie below (Hyndman and Fan 7). Nothing is converted.",
            "",
            "Examples:",
            "  qualgraph stats pay --role data-scientist --skill python",
            "  qualgraph stats pay --by skill --pay USD/year --format csv",
        })
final class PayCommand implements Callable<Integer> {
    @Mixin
    private FigurePrinter printer = new FigurePrinter();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--by", paramLabel = "KIND", description = "skill, role, organization, place, month, …")
    private @Nullable Dimension by;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Leave out figures of fewer postings (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int least;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (least < SummarizePay.LEAST_ALLOWED) {
            throw new ParameterException(
                    spec.commandLine(), "--least is a number from " + SummarizePay.LEAST_ALLOWED + " on");
        }
        var group = Optional.ofNullable(by);
        return printer.print(figures -> FigureTable.of(
                group.isPresent()
                        ? figures.summarizePay().payBy(group.get(), filter.filter(), least, printer.limit())
                        : figures.summarizePay().pay(filter.filter(), least)));
    }
}

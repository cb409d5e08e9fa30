package org.qualgraph.cli;

import java.util.function.Function;
import org.qualgraph.http.FigureTable;
import org.qualgraph.query.PostingFigures;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks a home for figures and prints them. */
final class FigurePrinter {
    private static final int MOST = 1_000;

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Mixin
    private AnswerFormat format = new AnswerFormat();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most rows, of each group where there are several (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int limit;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    int limit() {
        return limit;
    }

    /** Asks and prints; what is printed as CSV is what the server sends. */
    int print(Function<PostingFigures, FigureTable> question) {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(spec.commandLine(), "--limit is a number from 1 to " + MOST);
        }
        try (var opened = Home.open(home.path());
                var counted = opened.figures()) {
            var table = question.apply(counted.figures());
            format.print(
                    out -> new Rows(table.shownColumns(), table.shownRows()).printTable(out),
                    () -> new Rows(table.columns(), table.safeRows()),
                    table::writeJson,
                    spec.commandLine().getOut());
        }
        return 0;
    }
}

package org.qualgraph.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.function.BiConsumer;
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
        return asked(
                question,
                (table, out) -> format.print(
                        to -> new Rows(table.shownColumns(), table.shownRows()).printTable(to),
                        () -> new Rows(table.columns(), table.safeRows()),
                        table::writeJson,
                        out));
    }

    /** Asks and prints what is more than figures. */
    <T> int print(Function<PostingFigures, T> question, Function<T, Rows> rows, BiConsumer<T, OutputStream> json) {
        return asked(
                question, (answer, out) -> format.print(() -> rows.apply(answer), to -> json.accept(answer, to), out));
    }

    private <T> int asked(Function<PostingFigures, T> question, BiConsumer<T, PrintWriter> printing) {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(spec.commandLine(), "--limit is a number from 1 to " + MOST);
        }
        try (var opened = Home.open(home.path());
                var counted = opened.figures()) {
            printing.accept(
                    question.apply(counted.figures()), spec.commandLine().getOut());
        }
        return 0;
    }
}

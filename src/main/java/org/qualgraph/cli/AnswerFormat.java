package org.qualgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How an answer is printed: a table for people, or what programs read. */
final class AnswerFormat {
    private enum Name {
        TABLE,
        JSON,
        CSV,
        TSV
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json, csv or tsv (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private Name name = Name.TABLE;

    /** Whether CSV is asked for, or nothing in particular. */
    boolean allowsCsv() {
        return name == Name.TABLE || name == Name.CSV;
    }

    /** Prints an answer; json is what the server would send. */
    void print(Supplier<Rows> rows, Consumer<OutputStream> json, PrintWriter out) {
        print(to -> rows.get().printTable(to), rows, json, out);
    }

    /** Prints an answer that people read better as text than as a table. */
    void print(Consumer<PrintWriter> text, Supplier<Rows> rows, Consumer<OutputStream> json, PrintWriter out) {
        switch (name) {
            case TABLE -> text.accept(out);
            case CSV -> rows.get().printCsv(out);
            case TSV -> rows.get().printTsv(out);
            case JSON -> {
                var bytes = new ByteArrayOutputStream();
                json.accept(bytes);
                out.print(bytes.toString(StandardCharsets.UTF_8));
            }
        }
        out.flush();
    }
}

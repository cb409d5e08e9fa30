package org.qualgraph.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qualgraph.corpus.DelimitedText.EmptyLines;

/** Rows under a header, or under names that the user gives, one a posting. */
final class DelimitedReader implements PostingReader {
    private final Optional<Character> delimiter;

    /** The header tells the delimiter. */
    DelimitedReader() {
        this.delimiter = Optional.empty();
    }

    DelimitedReader(char delimiter) {
        this.delimiter = Optional.of(delimiter);
    }

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var head = new String(input.head(), StandardCharsets.ISO_8859_1);
        char separator = delimiter.orElseGet(() -> Header.delimiter(head));
        try (var rows = DelimitedText.open(input, separator, options.entryLimit(), EmptyLines.SKIPPED)) {
            new Pass(input, rows.iterator(), new ColumnMapping(options), sink).read(options.tableColumns());
        }
    }

    /** One way through a file. */
    private static final class Pass {
        private final Input input;
        private final Iterator<CsvRecord> rows;
        private final ColumnMapping mapping;
        private final Consumer<Outcome> sink;
        private long entry;

        Pass(Input input, Iterator<CsvRecord> rows, ColumnMapping mapping, Consumer<Outcome> sink) {
            this.input = input;
            this.rows = rows;
            this.mapping = mapping;
            this.sink = sink;
        }

        void read(List<String> given) throws IOException {
            var header = given.isEmpty()
                    ? next().flatMap(row ->
                            header(() -> Header.of(DelimitedText.decoded(row), mapping), row.getFields()))
                    : header(() -> Header.given(given, mapping), List.of());
            if (header.isEmpty()) {
                return;
            }
            for (var row = next(); row.isPresent(); row = next()) {
                entry++;
                sink.accept(outcome(header.get(), row.get()));
            }
        }

        private Optional<Header> header(Supplier<Header> names, List<String> row) {
            try {
                return Optional.of(names.get());
            } catch (UnreadablePostingException e) {
                sink.accept(reject(row, e.reason()));
                return Optional.empty();
            }
        }

        private Outcome outcome(Header header, CsvRecord row) {
            try {
                return mapping.outcome(
                        input.entry(entry), header.columns(DelimitedText.decoded(row)), ReadableText::of);
            } catch (UnreadablePostingException e) {
                return reject(row.getFields(), e.reason() + " (line " + row.getStartingLineNumber() + ")");
            }
        }

        /** The next row; empty at the end and where the rest cannot be told apart, which is rejected. */
        private Optional<CsvRecord> next() throws IOException {
            try {
                return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            } catch (CsvParseException e) {
                sink.accept(Outcome.Reject.fromHere(input.entry(entry + 1), DelimitedText.reason(e)));
                return Optional.empty();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private Outcome reject(List<String> row, String reason) {
            return new Outcome.Reject(
                    input.entry(entry), reason, Input.excerpt(DelimitedText.bytes(String.join(" ", row))));
        }
    }
}

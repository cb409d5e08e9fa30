package org.qualgraph.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Rows under a header, or under names that the user gives, one a posting. The bytes are parsed before they are decoded, so that a row in a wrong encoding
 * costs only itself; a quote that is never closed costs the rest of the file, for nobody can tell where the next row
 * begins.
 */
final class DelimitedReader implements PostingReader {
    private static final int MOST_COLUMNS = 4096;

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
        try (var rows = open(input, separator, options.entryLimit())) {
            new Pass(input, rows.iterator(), new ColumnMapping(options), sink).read(options.tableColumns());
        }
    }

    private static CsvReader<CsvRecord> open(Input input, char separator, int limit) {
        var handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(limit)
                .maxRecordSize(limit)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(limit)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, new InputStreamReader(input.stream(), StandardCharsets.ISO_8859_1));
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
                    ? next().flatMap(row -> header(() -> Header.of(decoded(row), mapping), row.getFields()))
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
                return mapping.outcome(input.entry(entry), header.columns(decoded(row)), ReadableText::of);
            } catch (UnreadablePostingException e) {
                return reject(row.getFields(), e.reason() + " (line " + row.getStartingLineNumber() + ")");
            }
        }

        /** The next row; empty at the end and where the rest cannot be told apart, which is rejected. */
        private Optional<CsvRecord> next() throws IOException {
            try {
                return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            } catch (CsvParseException e) {
                var reason = "is no row: " + message(e) + "; from here on the file is not read";
                sink.accept(Outcome.Reject.fromHere(input.entry(entry + 1), reason));
                return Optional.empty();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private Outcome reject(List<String> row, String reason) {
            return new Outcome.Reject(input.entry(entry), reason, Input.excerpt(bytes(String.join(" ", row))));
        }

        private static String message(Throwable e) {
            var cause = e.getCause() == null ? e : e.getCause();
            return CleanText.line(String.valueOf(cause.getMessage()));
        }

        private static List<String> decoded(CsvRecord row) {
            return row.getFields().stream()
                    .map(field -> StrictText.utf8(bytes(field)))
                    .toList();
        }

        private static byte[] bytes(String latin) {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}

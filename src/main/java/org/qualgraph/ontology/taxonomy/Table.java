package org.qualgraph.ontology.taxonomy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows under a header. Columns are known by their names, whatever their order, case and signs. */
final class Table {
    private static final int MOST_COLUMNS = 1000;
    private static final int LONGEST_FIELD = 1 << 20;

    /** How the fields of a row are told apart. */
    enum Syntax {
        /** Commas and quotes, as RFC 4180 has them. */
        CSV(',', '"'),
        /** Tabs, and a quote is a sign like any other: no text holds the character that stands for one here. */
        TSV('\t', '\0');

        private final char separator;
        private final char quote;

        Syntax(char separator, char quote) {
            this.separator = separator;
            this.quote = quote;
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowReading {
        void read(Row row) throws UnusableRowException;
    }

    private final SourceFile file;
    private final int width;
    private final Map<String, Integer> columns = new HashMap<>();

    private Table(SourceFile file, List<String> header) {
        this.file = file;
        this.width = header.size();
        for (int i = 0; i < width; i++) {
            columns.putIfAbsent(key(header.get(i)), i);
        }
    }

    /**
     * Gives the rows of a file to a reading, which may refuse one and is given the next; holds one at a time.
     *
     * @param required the columns without which the file is not the one it should be
     * @throws UnreadableTaxonomyException where the file cannot be read to its end
     */
    static void read(SourceFile file, Syntax syntax, List<String> required, TaxonomyDraft draft, RowReading reading) {
        file.read(content -> {
            try (var rows = open(content, syntax)) {
                read(file, rows.iterator(), required, draft, reading);
            } catch (CsvParseException e) {
                throw UnreadableTaxonomyException.broken(file.place(), "it is no table: " + message(e), e);
            }
        });
    }

    private static CsvReader<CsvRecord> open(InputStream content, Syntax syntax) {
        var handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(4 * LONGEST_FIELD)
                .build();
        return CsvReader.builder()
                .fieldSeparator(syntax.separator)
                .quoteCharacter(syntax.quote)
                .maxBufferSize(4 * LONGEST_FIELD)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()));
    }

    private static String message(CsvParseException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }

    private static void read(
            SourceFile file,
            Iterator<CsvRecord> records,
            List<String> required,
            TaxonomyDraft draft,
            RowReading reading) {
        var table = new Table(file, records.hasNext() ? records.next().getFields() : List.of());
        for (var column : required) {
            if (!table.columns.containsKey(key(column))) {
                throw UnreadableTaxonomyException.unlike(file.place(), "it has no column " + column);
            }
        }
        while (records.hasNext()) {
            var row = table.new Row(records.next());
            try {
                reading.read(row.checked());
            } catch (UnusableRowException e) {
                draft.reject(row.place(), e.reason());
            }
        }
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** One row; its last fields may be missing. */
    final class Row {
        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        private Row checked() throws UnusableRowException {
            if (record.getFieldCount() > width) {
                throw new UnusableRowException("has " + record.getFieldCount() + " fields under a header of " + width);
            }
            return this;
        }

        Place place() {
            return file.at(record.getStartingLineNumber());
        }

        /** What stands in a column, with blanks; empty where there is nothing. */
        String text(String column) {
            var index = Optional.ofNullable(columns.get(key(column)));
            return index.filter(i -> i < record.getFieldCount())
                    .map(record::getField)
                    .orElse("");
        }

        /** What stands in a column on one line, which may not be nothing. */
        String required(String column) throws UnusableRowException {
            var text = Text.label(text(column));
            if (text.isEmpty()) {
                throw new UnusableRowException("has no " + column);
            }
            if (text.length() > Name.LONGEST) {
                throw new UnusableRowException("has a " + column + " of more than " + Name.LONGEST + " characters");
            }
            return text;
        }

        /** The IRI that stands in a column. */
        String iri(String column) throws UnusableRowException {
            var iri = required(column);
            if (!Iris.isAbsolute(iri) || Iris.isOurs(iri)) {
                throw new UnusableRowException("has a " + column + " that cannot be used: " + iri);
            }
            return iri;
        }
    }
}

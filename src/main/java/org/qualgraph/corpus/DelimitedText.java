package org.qualgraph.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows of CSV and TSV, tolerantly. The bytes are parsed before they are decoded, so that a row in a wrong encoding costs
 * only itself; a quote that is never closed costs the rest of the file, for nobody can tell where the next row begins.
 */
final class DelimitedText {
    private static final int MOST_COLUMNS = 4096;

    /** Whether a line with nothing on it is a row, as it is where a table has one column and its cell is empty. */
    enum EmptyLines {
        SKIPPED,
        ROWS
    }

    private DelimitedText() {}

    /** @param limit how many bytes a row may have */
    static CsvReader<CsvRecord> open(Input input, char separator, int limit, EmptyLines emptyLines) {
        var handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(limit)
                .maxRecordSize(limit)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(limit)
                .skipEmptyLines(emptyLines == EmptyLines.SKIPPED)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, new InputStreamReader(input.stream(), StandardCharsets.ISO_8859_1));
    }

    /** Why the rest of a table cannot be read, as the end of a sentence that begins with the place. */
    static String reason(CsvParseException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return "is no row: " + CleanText.line(String.valueOf(cause.getMessage()))
                + "; from here on the file is not read";
    }

    /**
     * The cells of a row.
     *
     * @throws UnreadablePostingException where they are not UTF-8
     */
    static List<String> decoded(CsvRecord row) {
        return row.getFields().stream()
                .map(field -> StrictText.utf8(bytes(field)))
                .toList();
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}

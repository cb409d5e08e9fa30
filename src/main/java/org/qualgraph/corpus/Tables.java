package org.qualgraph.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads tables that are no corpora: CSV or TSV with a header row, compressed or not, as a stream, one row at a time on
 * the calling thread. A row that cannot be read is a reject and reading goes on behind it.
 */
public final class Tables {
    private static final int LONGEST_ROW = 20_000_000;
    /** So many compressions of one file. */
    private static final int DEEPEST = 3;

    private final String file;
    private final Expansion expansion;
    private final Consumer<TableEntry> sink;

    private Tables(String file, Expansion expansion, Consumer<TableEntry> sink) {
        this.file = file;
        this.expansion = expansion;
        this.sink = sink;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableTableException where it is not there or is no table
     */
    public static void read(Path path, Consumer<TableEntry> sink) {
        var name = path.toString();
        if (!Files.exists(path)) {
            throw UnreadableTableException.missing(name);
        }
        try (var stream = Files.newInputStream(path)) {
            read(stream, name, sink);
        } catch (IOException e) {
            throw UnreadableTableException.unlike(name, "cannot be read: " + BrokenLayerException.reason(e));
        }
    }

    /**
     * Reads an open stream to its end. The name gives the places, and the delimiter where it ends so.
     *
     * @throws UnreadableTableException where it is no table
     */
    public static void read(InputStream stream, String name, Consumer<TableEntry> sink) {
        var counted = new ProgressStream(stream, bytes -> {});
        var table = new Tables(name, new Expansion(name, counted::total), sink);
        try {
            table.open(Input.of(name, Layer.plain(counted, name)), 0);
        } catch (BrokenLayerException e) {
            sink.accept(new TableEntry.Reject(name, e.sentence()));
        } catch (IOException e) {
            sink.accept(
                    new TableEntry.Reject(name, BrokenLayerException.of(name, e).sentence()));
        }
    }

    private void open(Input input, int compressions) throws IOException {
        var head = input.head();
        var compression = Compression.of(head);
        if (compression.isEmpty()) {
            if (ArchiveKind.of(file, head).isPresent()) {
                throw UnreadableTableException.unlike(file, "is an archive; unpack it and give the table in it");
            }
            read(input.unmarked());
            return;
        }
        if (compressions == DEEPEST) {
            throw UnreadableTableException.unlike(file, "is compressed more than " + DEEPEST + " times over");
        }
        try (var content = compression.get().open(input.stream())) {
            open(Input.of(file, Layer.decompressed(content, file, expansion)), compressions + 1);
        }
    }

    private void read(Input input) throws IOException {
        var separator = separator(input);
        try (var rows = DelimitedText.open(input, separator, LONGEST_ROW, DelimitedText.EmptyLines.ROWS)) {
            var records = rows.iterator();
            var columns = columns(records);
            sink.accept(new TableEntry.Header(columns));
            while (records.hasNext()) {
                sink.accept(entry(records.next(), columns.size()));
            }
        } catch (CsvParseException e) {
            sink.accept(new TableEntry.Reject(file, DelimitedText.reason(e)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A name that tells is believed; else the first line tells. */
    private char separator(Input input) throws IOException {
        return Compression.bare(file).toLowerCase(Locale.ROOT).matches(".*\\.(tsv|tab)")
                ? '\t'
                : Header.delimiter(new String(input.head(), StandardCharsets.ISO_8859_1));
    }

    /** The first line that is not empty. */
    private List<String> columns(Iterator<CsvRecord> records) {
        while (records.hasNext()) {
            var record = records.next();
            if (!record.getFields().stream().allMatch(String::isBlank)) {
                try {
                    return DelimitedText.decoded(record).stream()
                            .map(String::strip)
                            .toList();
                } catch (UnreadablePostingException e) {
                    throw UnreadableTableException.unlike(file, "has a header row that " + e.reason());
                }
            }
        }
        throw UnreadableTableException.unlike(file, "is empty; the first row must name the columns");
    }

    private TableEntry entry(CsvRecord record, int width) {
        try {
            var cells = new ArrayList<>(DelimitedText.decoded(record));
            while (cells.size() > width && cells.getLast().isBlank()) {
                cells.removeLast();
            }
            if (cells.size() > width) {
                return reject(record, "has " + cells.size() + " fields where the header has " + width);
            }
            while (cells.size() < width) {
                cells.add("");
            }
            return new TableEntry.Row(cells);
        } catch (UnreadablePostingException e) {
            return reject(record, e.reason());
        }
    }

    private TableEntry reject(CsvRecord record, String reason) {
        return new TableEntry.Reject(file + ":" + record.getStartingLineNumber(), reason);
    }
}

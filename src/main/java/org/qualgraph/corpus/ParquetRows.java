package org.qualgraph.corpus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.HardwoodContext;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rows of a Parquet file, batch by batch, those columns of them that hold a field. Whatever the library throws at a
 * broken file comes out as a reason.
 */
final class ParquetRows implements AutoCloseable {
    /** What pages may take of the memory there is. */
    private static final int SHARE_OF_MEMORY = 4;

    private static final int WIDEST_VALUE = 1 << 16;
    private static final int LONGEST_REASON = 200;
    private static final Pattern PLACE = Pattern.compile("^(?:\\[[^\\]]*\\]\\s*)+");

    private final long total;
    private final List<ParquetColumn> columns;
    private final List<ColumnReader> readers;
    private List<ParquetCursor> batch = List.of();

    private ParquetRows(long total, List<ParquetColumn> columns, List<ColumnReader> readers) {
        this.total = total;
        this.columns = columns;
        this.readers = readers;
    }

    /**
     * Opens those columns that the mapping has a field for.
     *
     * @throws UnreadablePostingException where the file is none of Parquet or has no column with text
     */
    static ParquetRows open(ChannelFile file, HardwoodContext context, ColumnMapping mapping) throws IOException {
        ParquetFooter.check(file);
        return reading(() -> {
            var parquet = ParquetFileReader.open(file, context);
            var columns = used(ParquetColumn.all(parquet.getFileSchema()), mapping);
            checkWidths(parquet, columns);
            return open(parquet, columns, rowsAtOnce(file, parquet.getFileMetaData(), columns));
        });
    }

    private static ParquetRows open(ParquetFileReader parquet, List<ParquetColumn> columns, int rowsAtOnce) {
        var readers = columns.stream()
                .map(column -> parquet.buildColumnReader(column.node().columnIndex())
                        .batchSize(rowsAtOnce)
                        .build())
                .toList();
        return new ParquetRows(total(parquet.getFileMetaData()), columns, readers);
    }

    private static int rowsAtOnce(ChannelFile file, FileMetaData metadata, List<ParquetColumn> columns)
            throws IOException {
        return ParquetPages.rowsAtOnce(
                file, metadata, columns, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    private static List<ParquetColumn> used(List<ParquetColumn> columns, ColumnMapping mapping) {
        var names = columns.stream()
                .flatMap(column -> column.names().stream())
                .distinct()
                .toList();
        if (!mapping.hasText(names)) {
            throw UnreadablePostingException.withoutText(names);
        }
        return columns.stream()
                .filter(column -> column.names().stream().anyMatch(mapping::uses))
                .toList();
    }

    private static void checkWidths(ParquetFileReader parquet, List<ParquetColumn> columns) {
        for (var column : columns) {
            var width = parquet.getFileSchema()
                    .getColumn(column.node().columnIndex())
                    .typeLength();
            if (width != null && (width < 0 || width > WIDEST_VALUE)) {
                throw new UnreadablePostingException("has values of " + width + " bytes in the column "
                        + column.names().getLast());
            }
        }
    }

    /** All that it tells, in one place or the other. */
    private static long total(FileMetaData metadata) {
        long ofGroups =
                metadata.rowGroups().stream().mapToLong(RowGroup::numRows).sum();
        return Math.max(metadata.numRows(), ofGroups);
    }

    /** How many rows the file says that it has. */
    long total() {
        return total;
    }

    /**
     * Reads the next rows and says how many; 0 at the end.
     *
     * @throws UnreadablePostingException where the file is broken
     */
    int next() {
        if (total == 0) {
            return 0;
        }
        return reading(() -> {
            var rows = readers.stream().map(ParquetRows::rows).distinct().toList();
            if (rows.size() != 1) {
                throw new UnreadablePostingException("is no whole Parquet file: its columns have different lengths");
            }
            batch = rows.getFirst() == 0
                    ? List.of()
                    : IntStream.range(0, readers.size())
                            .mapToObj(i -> new ParquetCursor(columns.get(i), readers.get(i)))
                            .toList();
            return rows.getFirst();
        });
    }

    /**
     * A row of those that were read last, groups as objects and lists as arrays.
     *
     * @throws UnreadablePostingException where it is longer than the limit in bytes, or its text is not UTF-8
     */
    ObjectNode row(int number, int limit) {
        if (batch.stream().mapToLong(column -> column.size(number)).sum() > limit) {
            throw UnreadablePostingException.overlong(limit);
        }
        var row = JsonNodeFactory.instance.objectNode();
        batch.forEach(column -> column.put(row, number));
        return row;
    }

    private static int rows(ColumnReader reader) {
        return reader.nextBatch() ? reader.getRecordCount() : 0;
    }

    private static <T> T reading(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception | StackOverflowError e) {
            throw broken(e);
        }
    }

    /** The reason that was given at the root of it, else what the library says, without the place. */
    private static UnreadablePostingException broken(Throwable thrown) {
        var root = thrown;
        while (!(root instanceof UnreadablePostingException) && root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnreadablePostingException known) {
            return known;
        }
        return new UnreadablePostingException("cannot be read as Parquet: " + said(root), thrown);
    }

    /** Where the library did not foresee what is wrong, its words would tell nobody anything. */
    private static String said(Throwable root) {
        if (!(root instanceof IOException || root instanceof UnsupportedOperationException)
                || root.getMessage() == null) {
            return "its bytes are malformed";
        }
        var message = CleanText.line(PLACE.matcher(root.getMessage()).replaceFirst(""));
        return message.substring(0, CleanText.boundary(message, LONGEST_REASON));
    }

    @Override
    public void close() {
        readers.forEach(ColumnReader::close);
    }
}

package org.qualgraph.corpus;

import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.FileMetaData;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures the pages of the columns that are to be read, by their headers alone. The reader holds up to eight pages of a
 * column at once and allocates what their headers state: this is where a file is refused that would take too much, and
 * where it is decided how many rows are read at once.
 */
final class ParquetPages {
    private static final Set<CompressionCodec> CODECS = EnumSet.of(
            CompressionCodec.UNCOMPRESSED, CompressionCodec.SNAPPY, CompressionCodec.GZIP, CompressionCodec.ZSTD);
    private static final int PAGES_AT_ONCE = 8;
    private static final int MOST_ROWS = 256;
    /** The share of the limit that the values of the rows of a batch are to have, where all are of average size. */
    private static final int BATCH_SHARE = 16;
    /** The same where each of them is a whole dictionary, of which nobody knows the largest entry. */
    private static final int DICTIONARY_SHARE = 4;
    /** The path of a page's offset in an index. */
    private static final int PAGE_OFFSET = 101;

    private final ChannelFile file;
    private final FileMetaData metadata;
    private long memory;
    private long rowBytes = 1;
    private long dictionaryBytes = 1;

    private ParquetPages(ChannelFile file, FileMetaData metadata) {
        this.file = file;
        this.metadata = metadata;
    }

    /**
     * How many rows of these columns to read at once.
     *
     * @param limit what reading the columns may take of memory, in bytes
     * @throws UnreadablePostingException where it would take more, or a page is malformed or cannot be decompressed
     */
    static int rowsAtOnce(ChannelFile file, FileMetaData metadata, List<ParquetColumn> columns, long limit)
            throws IOException {
        var pages = new ParquetPages(file, metadata);
        for (var column : columns) {
            pages.measure(column.node().columnIndex());
        }
        if (pages.memory > limit) {
            throw new UnreadablePostingException("has pages that take " + (pages.memory >> 20)
                    + " MB of memory at once, and there are " + (limit >> 20)
                    + " MB for them; write it with smaller pages");
        }
        long rows = Math.min(limit / BATCH_SHARE / pages.rowBytes, limit / DICTIONARY_SHARE / pages.dictionaryBytes);
        return (int) Math.clamp(rows, 1, MOST_ROWS);
    }

    private void measure(int column) throws IOException {
        var measured = new Column();
        for (var group : metadata.rowGroups()) {
            if (column >= group.columns().size()) {
                throw new UnreadablePostingException("is no whole Parquet file: a row group lacks columns");
            }
            measured.add(group.columns().get(column), group.numRows());
        }
        memory += Math.min(measured.allPages, PAGES_AT_ONCE * measured.largestPage);
        rowBytes += (long) measured.rowBytes;
        dictionaryBytes = Math.max(dictionaryBytes, measured.dictionaryBytes);
    }

    /** What the pages of one column come to. */
    private final class Column {
        private long largestPage;
        private long allPages;
        private long dictionaryBytes;
        private double rowBytes;

        void add(ColumnChunk chunk, long rows) throws IOException {
            var told = told(chunk.metaData());
            double valuesPerRow = Math.max(1, told.numValues() / (double) Math.max(1, rows));
            long position = chunk.chunkStartOffset();
            long end = position + told.totalCompressedSize();
            for (long values = 0; position < end && values < told.numValues(); ) {
                var page = page(position, end, valuesPerRow);
                position = page.next();
                values += page.values();
            }
            for (long offset : indexed(chunk)) {
                page(offset, file.length(), valuesPerRow);
            }
        }

        private ParquetPage page(long offset, long end, double valuesPerRow) throws IOException {
            var page = ParquetPage.at(file, offset, end);
            largestPage = Math.max(largestPage, page.memory());
            allPages += page.memory();
            if (page.entries() > 0) {
                dictionaryBytes = Math.max(dictionaryBytes, page.bytes());
            } else {
                rowBytes = Math.max(rowBytes, valuesPerRow * page.bytes() / Math.max(1, page.values()));
            }
            return page;
        }
    }

    private static ColumnMetaData told(@Nullable ColumnMetaData metadata) {
        if (metadata == null) {
            throw new UnreadablePostingException("has columns that are encrypted or stand in another file");
        }
        if (!CODECS.contains(metadata.codec())) {
            var codec = metadata.codec() == null
                    ? "nobody knows what"
                    : metadata.codec().name();
            throw new UnreadablePostingException(
                    "is compressed as " + codec + ", which cannot be read; write it with snappy, gzip or zstd");
        }
        return metadata;
    }

    /** Where the pages begin that an index tells of, which is what the reader follows where there is one. */
    private List<Long> indexed(ColumnChunk chunk) throws IOException {
        var offset = chunk.offsetIndexOffset();
        var length = chunk.offsetIndexLength();
        if (offset == null || length == null) {
            return List.of();
        }
        var pages = new ArrayList<Long>();
        try {
            CompactThrift.walk(file.readRange(offset, length), (path, value) -> {
                if (path == PAGE_OFFSET) {
                    pages.add(value);
                }
            });
        } catch (BufferUnderflowException e) {
            throw new UnreadablePostingException("is no whole Parquet file: an index of it is malformed", e);
        }
        return pages;
    }
}

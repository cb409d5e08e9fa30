package org.qualgraph.corpus;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.HashMap;
import java.util.Map;

/**
 * A page of a column, as its header tells.
 *
 * @param next where the next page begins
 * @param values how many values it has; 0 for a dictionary
 * @param entries how many values a dictionary has; 0 for any other page
 * @param bytes its size when it is decompressed
 */
record ParquetPage(long next, long values, long entries, long bytes) {
    private static final int HEADER = 1 << 10;
    private static final int LONGEST_HEADER = 1 << 20;
    /** For each value two levels and a reference. */
    private static final int BYTES_A_VALUE = 16;

    /* Paths of the header's fields. */
    private static final int UNCOMPRESSED_SIZE = 2;
    private static final int COMPRESSED_SIZE = 3;
    private static final int VALUES = 501;
    private static final int DICTIONARY_ENTRIES = 701;
    private static final int VALUES_V2 = 801;
    private static final int DEFINITION_BYTES_V2 = 805;
    private static final int REPETITION_BYTES_V2 = 806;

    /**
     * The page that begins at an offset.
     *
     * @param end where it has to end at the latest
     * @throws UnreadablePostingException where there is none
     */
    static ParquetPage at(ChannelFile file, long offset, long end) throws IOException {
        if (offset < 0 || offset >= end || end > file.length()) {
            throw malformed();
        }
        for (int length = HEADER; length <= LONGEST_HEADER; length *= 4) {
            try {
                var fields = new HashMap<Integer, Long>();
                int header = CompactThrift.walk(
                        file.copyRange(offset, length), (path, value) -> fields.merge(path, value, Math::max));
                return of(fields, offset + header, end);
            } catch (BufferUnderflowException e) {
                if (offset + length >= file.length()) {
                    throw malformed();
                }
            }
        }
        throw malformed();
    }

    /** What it takes of memory when it is read, in bytes. */
    long memory() {
        return bytes + BYTES_A_VALUE * (values + entries);
    }

    private static ParquetPage of(Map<Integer, Long> fields, long content, long end) {
        long compressed = size(fields, COMPRESSED_SIZE);
        if (compressed > end - content) {
            throw malformed();
        }
        return new ParquetPage(
                content + compressed,
                size(fields, VALUES) + size(fields, VALUES_V2),
                size(fields, DICTIONARY_ENTRIES),
                size(fields, UNCOMPRESSED_SIZE)
                        + size(fields, DEFINITION_BYTES_V2)
                        + size(fields, REPETITION_BYTES_V2));
    }

    private static long size(Map<Integer, Long> fields, int path) {
        long size = fields.getOrDefault(path, 0L);
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw malformed();
        }
        return size;
    }

    private static UnreadablePostingException malformed() {
        return new UnreadablePostingException("is no whole Parquet file: a page of it is malformed");
    }
}

package org.qualgraph.corpus;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The end of a Parquet file, which tells what is in it: the footer, its length in four bytes, and four letters. Checked
 * before it is given to the reader, which would allocate what it states.
 */
final class ParquetFooter {
    private static final int TAIL = 8;
    private static final int LARGEST = 32_000_000;

    private ParquetFooter() {}

    /** Whether bytes are the start of a Parquet file. */
    static boolean begins(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 4), StandardCharsets.ISO_8859_1);
        return start.equals("PAR1") || start.equals("PARE");
    }

    /** @throws UnreadablePostingException where the file has no footer that can be read */
    static void check(ChannelFile file) throws IOException {
        if (file.length() < 4 + TAIL) {
            throw new UnreadablePostingException(
                    file.length() == 0 ? "is empty" : "is no Parquet file: it is too short");
        }
        var tail = file.readRange(file.length() - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN);
        int size = tail.getInt();
        checkMark(file.readRange(0, 4), "begin");
        checkMark(tail, "end");
        if (size < 0 || size > file.length() - 4 - TAIL) {
            throw new UnreadablePostingException(
                    "is no whole Parquet file: its footer would be " + size + " bytes long");
        }
        if (size > LARGEST) {
            throw new UnreadablePostingException("has a footer of " + size + " bytes; write it with larger row groups");
        }
        checkStructure(file.readRange(file.length() - TAIL - size, size));
    }

    private static void checkMark(ByteBuffer bytes, String where) {
        var mark = StandardCharsets.ISO_8859_1
                .decode(bytes.slice(bytes.position(), 4))
                .toString();
        if (mark.equals("PARE")) {
            throw new UnreadablePostingException("is encrypted, which cannot be read");
        }
        if (!mark.equals("PAR1")) {
            throw new UnreadablePostingException(
                    "is no whole Parquet file: it does not " + where + " as one; was it cut off?");
        }
    }

    private static void checkStructure(ByteBuffer footer) {
        try {
            CompactThrift.walk(footer, (path, value) -> {});
        } catch (BufferUnderflowException e) {
            throw new UnreadablePostingException("is no whole Parquet file: its footer is malformed", e);
        }
    }
}

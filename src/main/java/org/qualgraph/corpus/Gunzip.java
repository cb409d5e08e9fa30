package org.qualgraph.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip (RFC 1952), all its members. Java's own stream takes a pause of a pipe between two members for the
 * end and passes over garbage behind them, and would so drop postings silently; this one gives everything that comes
 * before a break, and tells of the break.
 */
final class Gunzip extends InputStream {
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream compressed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] chunk = new byte[8192];
    private int from;
    private int to;
    private boolean ended;

    Gunzip(InputStream compressed) throws IOException {
        this.compressed = compressed;
        header(require());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = 0;
        while (read == 0 && !ended && length > 0) {
            if (inflater.finished()) {
                nextMember();
            } else {
                read = inflate(buffer, offset, length);
            }
        }
        return ended && length > 0 ? -1 : read;
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = inflater.inflate(buffer, offset, length);
            checksum.update(buffer, offset, read);
            from = to - inflater.getRemaining();
            if (read == 0 && !inflater.finished()) {
                feed();
            }
            return read;
        } catch (DataFormatException e) {
            throw new IOException("its compressed data is broken", e);
        }
    }

    private void feed() throws IOException {
        if (inflater.needsDictionary()) {
            throw new IOException("its compressed data is broken");
        }
        if (!filled()) {
            throw new EOFException();
        }
        inflater.setInput(chunk, from, to - from);
    }

    /** Checks the member that was read and begins the next; zeros behind the last are the padding of a tape. */
    private void nextMember() throws IOException {
        if (littleEndian() != checksum.getValue() || littleEndian() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new IOException("it does not match its checksum");
        }
        inflater.reset();
        checksum.reset();
        int first = next();
        while (first == 0) {
            first = next();
        }
        ended = first < 0;
        if (!ended) {
            header(first);
        }
    }

    private void header(int first) throws IOException {
        if (first != 0x1F || require() != 0x8B || require() != 8) {
            throw new IOException("something that is not gzip stands in it");
        }
        int flags = require();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(require() + (require() << 8));
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        skip((flags & HEADER_CHECKSUM) == 0 ? 0 : 2);
        inflater.setInput(chunk, from, to - from);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            require();
        }
    }

    /** Past a text that ends with a zero, where its flag says that there is one. */
    private void skipText(int flag) throws IOException {
        while (flag != 0 && require() != 0) {
            continue;
        }
    }

    private long littleEndian() throws IOException {
        return require() | (require() << 8) | (require() << 16) | ((long) require() << 24);
    }

    private int require() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        return from < to || filled() ? chunk[from++] & 0xFF : -1;
    }

    private boolean filled() throws IOException {
        from = 0;
        to = Math.max(compressed.read(chunk), 0);
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inflater.end();
        compressed.close();
    }
}

package org.qualgraph.ontology.taxonomy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacked content, which may not be a bomb: text shrinks five- to twentyfold, so what grows more than two hundredfold
 * past 100 MB is no taxonomy.
 */
final class UnpackedStream extends FilterInputStream {
    private static final long FREE_BYTES = 100_000_000;
    private static final long LARGEST_RATIO = 200;

    private final long packed;
    private long bytes;

    /** @param packed the size of what is unpacked, in bytes */
    UnpackedStream(InputStream content, long packed) {
        super(content);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        bytes += read;
        if (bytes > FREE_BYTES && bytes / LARGEST_RATIO > packed) {
            throw new IOException("it grows more than " + LARGEST_RATIO + " times when unpacked");
        }
    }
}

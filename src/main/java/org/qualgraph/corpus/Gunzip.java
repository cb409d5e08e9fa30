package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Decompresses gzip and refuses a bomb: text shrinks five- to twentyfold, so what grows more than two hundredfold past
 * 100 MB is no corpus.
 */
final class Gunzip extends InputStream {
    private static final long FREE_BYTES = 100_000_000;
    private static final long LARGEST_RATIO = 200;

    private final ProgressStream compressed;
    private final GZIPInputStream content;
    private long bytes;

    Gunzip(InputStream gzip) throws IOException {
        compressed = new ProgressStream(gzip, read -> {});
        content = new GZIPInputStream(compressed, 8192);
    }

    static boolean begins(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = content.read(buffer, offset, length);
        bytes += Math.max(read, 0);
        if (bytes > FREE_BYTES && bytes / LARGEST_RATIO > compressed.total()) {
            throw new IOException("it grows more than " + LARGEST_RATIO + " times when decompressed");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

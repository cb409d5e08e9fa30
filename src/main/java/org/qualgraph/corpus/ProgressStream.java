package org.qualgraph.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are read and tells a listener. */
final class ProgressStream extends FilterInputStream {
    private final LongConsumer listener;
    private long total;

    ProgressStream(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    /** Bytes read so far. */
    long total() {
        return total;
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

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) {
        total += bytes;
        listener.accept(bytes);
    }
}

package org.qualgraph.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds the beginning of an answer back until there is more than fits or the answer is whole, so that what fails early
 * can still become a problem document.
 */
final class HeldStream extends OutputStream {
    /** Opens the connection's stream, from which moment the answer is on its way. */
    @FunctionalInterface
    interface Release {
        OutputStream open() throws IOException;
    }

    private static final int HELD = 1 << 16;

    private final Release release;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private OutputStream out = held;

    HeldStream(Release release) {
        this.release = release;
    }

    /** Whether a part of the answer is on its way. */
    boolean isReleased() {
        return out != held;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!isReleased() && held.size() + length > HELD) {
            release();
        }
        out.write(bytes, offset, length);
    }

    /** Does nothing: the answer goes when it is whole, or when it is more than is held back. */
    @Override
    public void flush() {}

    /** Does nothing: whoever writes an answer does not know whether it is whole. */
    @Override
    public void close() {}

    /** Says that the answer is whole. */
    void finish() throws IOException {
        if (!isReleased()) {
            release();
        }
        out.close();
    }

    private void release() throws IOException {
        out = release.open();
        held.writeTo(out);
    }
}

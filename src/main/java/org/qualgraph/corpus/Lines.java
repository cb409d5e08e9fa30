package org.qualgraph.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines as bytes. A line that is longer than the limit is read past, and only its start is held. */
final class Lines {
    private static final int EXCERPT = 400;

    private final InputStream stream;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;

    Lines(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /**
     * A line without its end.
     *
     * @param number counted from 1
     * @param bytes its first bytes only, where it is overlong
     */
    record Line(long number, byte[] bytes, boolean overlong) {}

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        line.reset();
        int next = stream.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        boolean overlong = false;
        for (; next >= 0 && next != '\n'; next = stream.read()) {
            overlong |= line.size() == limit;
            if (!overlong) {
                line.write(next);
            }
        }
        var bytes = line.toByteArray();
        return Optional.of(new Line(number, overlong ? Arrays.copyOf(bytes, EXCERPT) : bytes, overlong));
    }
}

package org.qualgraph.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines as bytes. A line that is longer than the limit is read past, and only its start is given. */
final class Lines {
    private static final int CHUNK = 32_768;
    private static final int EXCERPT = 400;

    private final InputStream stream;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private long number;
    private boolean overlong;

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
        overlong = false;
        if (!filled()) {
            return Optional.empty();
        }
        number++;
        while (filled()) {
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            keep(end);
            boolean complete = end < to;
            from = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        var bytes = line.toByteArray();
        return Optional.of(new Line(number, overlong ? Arrays.copyOf(bytes, EXCERPT) : bytes, overlong));
    }

    private boolean filled() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(stream.read(chunk), 0);
        }
        return from < to;
    }

    private void keep(int end) {
        int room = limit - line.size();
        overlong |= end - from > room;
        line.write(chunk, from, Math.min(end - from, room));
    }
}

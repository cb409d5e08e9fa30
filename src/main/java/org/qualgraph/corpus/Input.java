package org.qualgraph.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.qualgraph.model.Posting;

/**
 * Bytes to read postings from: decompressed, in UTF-8 unless the format declares an encoding itself, and without a byte
 * order mark.
 *
 * @param file the path or name that places are given with
 */
record Input(String file, BufferedInputStream stream) {
    private static final int HEAD = 8192;

    /** Decompresses what begins like gzip and turns UTF-16 with a byte order mark into UTF-8. */
    static Input of(String file, InputStream raw) throws IOException {
        var stream = buffered(raw);
        if (Gunzip.begins(head(stream))) {
            stream = buffered(new Gunzip(stream));
        }
        return new Input(file, buffered(ByteOrderMark.resolve(stream, head(stream))));
    }

    /** The first bytes, which are not used up. */
    byte[] head() throws IOException {
        return head(stream);
    }

    /**
     * Everything to the end.
     *
     * @throws UnreadablePostingException where it is longer than the limit
     */
    byte[] whole(int limit) throws IOException {
        var bytes = stream.readNBytes(limit);
        if (stream.read() >= 0) {
            throw UnreadablePostingException.overlong(limit);
        }
        return bytes;
    }

    Posting.Source entry(long number) {
        return new Posting.Source(file, number);
    }

    /** The start of an entry for a report, whatever its encoding. */
    static String excerpt(byte[] bytes) {
        return new String(Arrays.copyOf(bytes, Math.min(bytes.length, 400)), StandardCharsets.UTF_8);
    }

    private static BufferedInputStream buffered(InputStream stream) {
        return stream instanceof BufferedInputStream already ? already : new BufferedInputStream(stream, 4 * HEAD);
    }

    private static byte[] head(BufferedInputStream stream) throws IOException {
        stream.mark(HEAD);
        var bytes = stream.readNBytes(HEAD);
        stream.reset();
        return bytes;
    }
}

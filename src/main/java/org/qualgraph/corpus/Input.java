package org.qualgraph.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.qualgraph.model.Posting;

/**
 * Bytes to read postings from: decompressed, in UTF-8 unless the format declares an encoding itself, and without a byte
 * order mark.
 *
 * @param file the path or name that places are given with
 * @param path the file that holds just these bytes; empty where they are decompressed or decoded on the way, or no
 *     regular file gives them
 */
record Input(String file, BufferedInputStream stream, Optional<Path> path) {
    private static final int HEAD = 8192;
    /** Decompresses what begins like gzip and turns UTF-16 with a byte order mark into UTF-8. */
    static Input of(String file, InputStream raw) throws IOException {
        return of(file, raw, Optional.empty());
    }

    /** The same, of a regular file. */
    static Input of(Path path, String file, InputStream raw) throws IOException {
        return of(file, raw, Optional.of(path));
    }

    private static Input of(String file, InputStream raw, Optional<Path> path) throws IOException {
        var stored = buffered(raw);
        var stream = Gunzip.begins(head(stored)) ? buffered(new Gunzip(stored)) : stored;
        var text = buffered(ByteOrderMark.resolve(stream, head(stream)));
        return new Input(file, text, path.filter(whole -> text == stored));
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

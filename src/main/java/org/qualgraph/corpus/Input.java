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
 * Bytes to read postings from: unpacked, in UTF-8 unless the format declares an encoding itself, and without a byte
 * order mark.
 *
 * @param file the path or name that places are given with
 * @param path the file that holds these very bytes, for formats that are read out of order; empty where they come from
 *     a stream, a compressed file or an archive. What is read there and not from the stream is not counted as progress.
 */
record Input(String file, BufferedInputStream stream, Optional<Path> path) {
    private static final int HEAD = 8192;

    /** Bytes as they come, packed or not. */
    static Input of(String file, InputStream raw) {
        return new Input(file, new BufferedInputStream(raw, 4 * HEAD), Optional.empty());
    }

    /** The same, and they are all that this file holds. */
    Input at(Path regularFile) {
        return new Input(file, stream, Optional.of(regularFile));
    }

    /** The same without a byte order mark; what is marked as UTF-16 as UTF-8. */
    Input unmarked() throws IOException {
        var text = ByteOrderMark.resolve(stream, head());
        return text == stream ? this : of(file, text);
    }

    /** The first bytes, which are not used up; as many as there are before the input breaks. */
    byte[] head() throws IOException {
        stream.mark(HEAD);
        var head = new byte[HEAD];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < HEAD; read = stream.read(head, length, HEAD - length)) {
                length += read;
            }
        } catch (BrokenLayerException e) {
            if (length == 0) {
                throw e;
            }
        }
        stream.reset();
        return Arrays.copyOf(head, length);
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
}

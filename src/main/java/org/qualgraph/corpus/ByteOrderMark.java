package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 and UTF-16 by the mark at their start, and gives UTF-8 without a mark. */
final class ByteOrderMark {
    private ByteOrderMark() {}

    static InputStream resolve(InputStream stream, byte[] head) throws IOException {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            stream.skipNBytes(3);
            return stream;
        }
        if (begins(head, 0xFF, 0xFE)) {
            return withoutMark(stream, StandardCharsets.UTF_16LE);
        }
        return begins(head, 0xFE, 0xFF) ? withoutMark(stream, StandardCharsets.UTF_16BE) : stream;
    }

    private static InputStream withoutMark(InputStream stream, Charset charset) throws IOException {
        stream.skipNBytes(2);
        return new Utf8(new InputStreamReader(stream, charset.newDecoder()));
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Encodes characters as they are asked for. Fails where the characters themselves are broken. */
    private static final class Utf8 extends InputStream {
        private final Reader characters;
        private final char[] buffer = new char[4096];
        private byte[] bytes = {};
        private int next;

        Utf8(Reader characters) {
            this.characters = characters;
        }

        @Override
        public int read() throws IOException {
            return ready() ? bytes[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0 || !ready()) {
                return length == 0 ? 0 : -1;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, target, offset, count);
            next += count;
            return count;
        }

        private boolean ready() throws IOException {
            if (next < bytes.length) {
                return true;
            }
            int count = characters.read(buffer, 0, buffer.length - 1);
            if (count > 0 && Character.isHighSurrogate(buffer[count - 1])) {
                count += Math.max(characters.read(buffer, count, 1), 0);
            }
            next = 0;
            bytes = count < 0 ? new byte[0] : new String(buffer, 0, count).getBytes(StandardCharsets.UTF_8);
            return count > 0;
        }

        @Override
        public void close() throws IOException {
            characters.close();
        }
    }
}

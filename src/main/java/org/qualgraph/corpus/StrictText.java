package org.qualgraph.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes bytes, all or none: a wrong encoding is a reject, not a text full of replacement characters. */
final class StrictText {
    private StrictText() {}

    /**
     * The text that the bytes hold in UTF-8.
     *
     * @throws UnreadablePostingException where they are not UTF-8 or hold a NUL, as binary files do
     */
    static String utf8(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    /** The same in another encoding. */
    static String decode(byte[] bytes, Charset charset) {
        rejectNul(bytes);
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadablePostingException("is not text in " + charset + "; convert it to UTF-8", e);
        }
    }

    private static void rejectNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadablePostingException("is binary: it holds a NUL byte");
            }
        }
    }
}

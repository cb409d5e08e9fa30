package org.qualgraph.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Decodes what forms and query strings encode, and refuses what is not encoded well instead of guessing. */
final class PercentEncoding {
    private PercentEncoding() {}

    /**
     * The text of a key or a value.
     *
     * @throws ProblemException where an escape is broken or the bytes are not UTF-8
     */
    static String decode(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes.write(escape(encoded, i));
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return text(bytes.toByteArray(), StandardCharsets.UTF_8);
    }

    private static int escape(String encoded, int at) {
        if (at + 3 > encoded.length()
                || !HexFormat.isHexDigit(encoded.charAt(at + 1))
                || !HexFormat.isHexDigit(encoded.charAt(at + 2))) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "A percent sign must be followed by two hexadecimal digits; a percent sign itself is %25");
        }
        return HexFormat.fromHexDigits(encoded, at + 1, at + 3);
    }

    /**
     * The text of bytes.
     *
     * @throws ProblemException where they are not in the encoding
     */
    static String text(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "The text is not in " + charset.name());
        }
    }
}

package org.qualgraph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.qualgraph.model.Sha256;

/** What opens the routes that write. Only its digest is kept. */
public final class Token {
    /** What RFC 6750 lets stand behind Bearer. */
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9._~+/-]{16,512}=*");

    private final byte[] digest;

    private Token(byte[] digest) {
        this.digest = digest;
    }

    /**
     * The token that a text is.
     *
     * @throws UnusableTokenException where it could not be sent in a header or is too easily guessed
     */
    public static Token of(String plain) {
        if (!SYNTAX.matcher(plain).matches()) {
            throw new UnusableTokenException();
        }
        return new Token(digest(plain));
    }

    /** Whether a text is this token. Takes the same time wherever they differ. */
    boolean is(String plain) {
        return MessageDigest.isEqual(digest, digest(plain));
    }

    private static byte[] digest(String plain) {
        return Sha256.start().digest(plain.getBytes(StandardCharsets.UTF_8));
    }
}

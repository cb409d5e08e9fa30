package org.qualgraph.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headers of a request say of its body. */
record BodyHead(HttpServletRequest request) {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)\"?");

    /** In lower case and without parameters; empty where none is said. */
    String mediaType() {
        return contentType().split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    }

    /** As it was sent: the servlet's own reading of it fails for encodings that it does not know. */
    private String contentType() {
        return Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
    }

    /**
     * The encoding of text, UTF-8 where none is said.
     *
     * @throws ProblemException where it is not known
     */
    Charset charset() {
        var named = CHARSET.matcher(contentType());
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The encoding in Content-Type is not known; send UTF-8");
        }
    }

    /**
     * Whether the body is packed.
     *
     * @throws ProblemException where it is, and not as gzip
     */
    boolean isGzip() {
        var encoding =
                Optional.ofNullable(request.getHeader("Content-Encoding")).orElse("identity");
        return switch (encoding.trim().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> false;
            case "gzip", "x-gzip" -> true;
            default ->
                throw new ProblemException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The body may be sent as it is or in Content-Encoding gzip");
        };
    }
}

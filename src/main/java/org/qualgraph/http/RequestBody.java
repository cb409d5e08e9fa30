package org.qualgraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The body of a request, read whole within a budget of bytes, which also holds for what comes out of gzip. */
final class RequestBody {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)\"?");

    private final HttpServletRequest request;
    private final int budget;

    RequestBody(HttpServletRequest request, int budget) {
        this.request = request;
        this.budget = budget;
    }

    /**
     * The media type in lower case and without parameters.
     *
     * @throws ProblemException where it is none of those that are taken
     */
    String mediaType(List<String> taken) {
        var type = contentType().split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        if (!taken.contains(type)) {
            throw new ProblemException(Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Send one of " + String.join(", ", taken) + " and say which in Content-Type"
                                    + (type.isEmpty() ? "" : ", not " + type))
                    .with("accepted", taken));
        }
        return type;
    }

    private String contentType() {
        return Optional.ofNullable(request.getContentType()).orElse("");
    }

    /** The text in the encoding that the media type says, else in UTF-8. */
    String text() {
        return PercentEncoding.text(bytes(), charset());
    }

    /** The text in UTF-8, for media types whose encoding is fixed. */
    String utf8() {
        return PercentEncoding.text(bytes(), StandardCharsets.UTF_8);
    }

    /**
     * The JSON object.
     *
     * @throws ProblemException where it is not JSON, with the place of the mistake, or not an object
     */
    JsonBody json() {
        try {
            return new JsonBody(JsonFace.MAPPER.readTree(utf8()));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            var problem = Problem.of(ProblemType.MALFORMED_JSON, firstLine(e.getOriginalMessage()));
            throw new ProblemException(
                    place == null
                            ? problem
                            : problem.with("line", place.getLineNr()).with("column", place.getColumnNr()));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("It ends too early");
    }

    private Charset charset() {
        var named = CHARSET.matcher(contentType());
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The encoding in Content-Type is not known; send UTF-8");
        }
    }

    private byte[] bytes() {
        try (var stream = unpacked(limited(request.getInputStream()))) {
            return limited(stream).readAllBytes();
        } catch (ZipException e) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "The body is not gzip, as Content-Encoding says");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream limited(InputStream stream) {
        return new BudgetedStream(stream, budget);
    }

    private InputStream unpacked(InputStream stream) throws IOException {
        var encoding =
                Optional.ofNullable(request.getHeader("Content-Encoding")).orElse("identity");
        return switch (encoding.trim().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> stream;
            case "gzip", "x-gzip" -> new GZIPInputStream(stream);
            default ->
                throw new ProblemException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The body may be sent as it is or in Content-Encoding gzip");
        };
    }
}

package org.qualgraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The body of a request, read whole within a budget of bytes, which also holds for what comes out of gzip. */
final class RequestBody {
    private final HttpServletRequest request;
    private final BodyHead head;
    private final int budget;

    RequestBody(HttpServletRequest request, int budget) {
        this.request = request;
        this.head = new BodyHead(request);
        this.budget = budget;
    }

    /**
     * The media type in lower case and without parameters.
     *
     * @throws ProblemException where it is none of those that are taken
     */
    String mediaType(List<String> taken) {
        var type = head.mediaType();
        if (!taken.contains(type)) {
            throw new ProblemException(Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Send one of " + String.join(", ", taken) + " and say which in Content-Type"
                                    + (type.isEmpty() ? "" : ", not " + type))
                    .with("accepted", taken));
        }
        return type;
    }

    /** The text in the encoding that the media type says, else in UTF-8. */
    String text() {
        return PercentEncoding.text(bytes(), head.charset());
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
            var problem = Problem.of(ProblemType.MALFORMED_JSON, complaint(e));
            throw new ProblemException(
                    place == null
                            ? problem
                            : problem.with("line", place.getLineNr()).with("column", place.getColumnNr()));
        }
    }

    /** What the parser says, without where it was reading from, which the reader of the problem cannot know. */
    private static String complaint(JsonProcessingException e) {
        if (e instanceof MismatchedInputException) {
            return "There is more after the end";
        }
        var message = e.getOriginalMessage().replaceAll("(?s) \\(start marker at .*|\\R.*", "");
        return message.isBlank() ? "It ends too early" : message;
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
        return head.isGzip() ? new GZIPInputStream(stream) : stream;
    }
}

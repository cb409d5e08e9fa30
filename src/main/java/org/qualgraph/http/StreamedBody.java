package org.qualgraph.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as it comes, unpacked where it says that it is packed or begins so, within a budget of bytes
 * before and after. Where it breaks, whoever reads it gets an {@link IOException}, and the problem is kept for the
 * answer.
 */
final class StreamedBody extends InputStream {
    private static final Set<Charset> READABLE = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 15;

    private final HttpServletRequest request;
    private final BodyHead head;
    private final long budget;
    private @Nullable InputStream content;
    private @Nullable Problem failure;

    /**
     * Reads nothing yet.
     *
     * @throws ProblemException where the text or its packing is of a kind that is not taken
     */
    StreamedBody(HttpServletRequest request, long budget) {
        this.request = request;
        this.head = new BodyHead(request);
        this.budget = budget;
        if (!READABLE.contains(head.charset())) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the text in UTF-8");
        }
        head.isGzip();
    }

    String mediaType() {
        return head.mediaType();
    }

    /** What broke the body; empty where nothing has. */
    Optional<Problem> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return content().read(bytes, offset, length);
        } catch (ProblemException e) {
            throw broken(e.problem(), e);
        } catch (ZipException e) {
            throw broken(Problem.of(ProblemType.BROKEN_BODY, "The body is not gzip or is broken"), e);
        } catch (IOException e) {
            throw broken(Problem.of(ProblemType.BROKEN_BODY, "The body ended too early or came too slowly"), e);
        }
    }

    private IOException broken(Problem problem, Exception cause) {
        failure = problem;
        return new IOException(problem.detail(), cause);
    }

    private InputStream content() throws IOException {
        var open = content;
        if (open == null) {
            InputStream raw = limited(request.getInputStream());
            var sent = new BufferedInputStream(head.isGzip() ? limited(new GZIPInputStream(raw, BUFFER)) : raw, BUFFER);
            open = beginsPacked(sent) ? limited(new GZIPInputStream(sent, BUFFER)) : sent;
            content = open;
        }
        return open;
    }

    private InputStream limited(InputStream stream) {
        return new BudgetedStream(stream, budget);
    }

    private static boolean beginsPacked(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        var start = stream.readNBytes(2);
        stream.reset();
        return start.length == 2 && (start[0] & 0xFF | (start[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
    }
}

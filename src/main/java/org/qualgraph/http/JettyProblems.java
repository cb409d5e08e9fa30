package org.qualgraph.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the server below refuses by itself, such as a header that is too large, as a problem document. */
final class JettyProblems extends ErrorHandler {
    private final int bodyBytes;

    JettyProblems(int bodyBytes) {
        this.bodyBytes = bodyBytes;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.setStatus(status);
        CommonHeaders.addTo(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(problem(status).json()), callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable headers) {
        CommonHeaders.addTo(headers);
        headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        return ByteBuffer.wrap(problem(status).json());
    }

    private Problem problem(int status) {
        var type = ProblemType.of(status);
        return type == ProblemType.BODY_TOO_LARGE
                ? BudgetedStream.tooLarge(bodyBytes)
                : new Problem(type, status, detail(type, status), java.util.Map.of());
    }

    private static String detail(ProblemType type, int status) {
        return switch (type) {
            case MALFORMED_REQUEST ->
                "The request is not HTTP as it should be; look at its address, headers and escapes";
            case URI_TOO_LONG -> "Send the query in the body of a POST";
            case HEADER_TOO_LARGE -> "Send a shorter address, or the query in the body of a POST, and fewer headers";
            case BROKEN -> "It is not your fault; the server's log says more";
            case OVERLOADED -> "Try again in a few seconds";
            default -> HttpStatus.getMessage(status);
        };
    }
}

package org.qualgraph.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.qualgraph.query.CurrentUseCases;
import org.qualgraph.query.UseCases;

/** One request and its answer, as an endpoint sees them. */
final class Exchange {
    static final String JSON = "application/json";
    static final String HTML = "text/html";
    /** Shorter answers grow when they are packed. */
    private static final int WORTH_PACKING = 1024;

    private final Context context;
    private final Parameters query;
    private final CurrentUseCases.Lease lease;
    private final long generation;
    private final Site site;

    /**
     * Reads the query string.
     *
     * @param lease of the use cases that answer; stays open until the answer is sent
     * @throws ProblemException where it is not encoded well
     */
    Exchange(Context context, CurrentUseCases.Lease lease, Site site) {
        this.context = context;
        this.query = Parameters.of(context.queryString());
        this.lease = lease;
        // Before anything is read: an answer may be newer than its tag, but never older
        this.generation = lease.useCases().countGraph().generation();
        this.site = site;
    }

    /** What the whole server shares. */
    record Site(
            CurrentUseCases useCases,
            Optional<Writing> writing,
            HttpSettings settings,
            Validators validators,
            SharedThreads threads) {}

    UseCases useCases() {
        return lease.useCases();
    }

    SharedThreads sharedThreads() {
        return site.threads();
    }

    Parameters query() {
        return query;
    }

    RequestBody body() {
        return new RequestBody(context.req(), site.settings().bodyBytes());
    }

    /** A body that is read as it comes; only where it is not read ahead. */
    StreamedBody streamedBody() {
        return new StreamedBody(context.req(), site.settings().loadBytes());
    }

    /**
     * What this request may write.
     *
     * @throws ProblemException where that is nothing, here or without the token
     */
    Writing writing() {
        var writing = site.writing()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.REFUSED,
                        "Nothing can be written here; whoever runs the server opens this with serve --token"));
        writing.require(this);
        return writing;
    }

    /** All headers of a name, in order. */
    List<String> headers(String name) {
        return Collections.list(context.req().getHeaders(name));
    }

    /** A part of the path, decoded. */
    String path(String name) {
        return context.pathParam(name);
    }

    /** The address of the next page: the same question, after the last one of this page. */
    Optional<String> next(Optional<String> last) {
        return last.map(after -> context.path() + "?" + query.encodedWith("after", after));
    }

    /** The scheme, host and port by which the client knows the server. */
    String base() {
        return context.scheme() + "://" + context.req().getServerName() + ":" + context.port();
    }

    Accept accept() {
        return Accept.of(context.header("Accept"));
    }

    /**
     * The media type that the client likes best, of equals the first.
     *
     * @throws ProblemException where it likes none
     */
    String choose(List<String> offered) {
        return accept().best(offered).orElseThrow(() -> notAcceptable(offered));
    }

    static ProblemException notAcceptable(List<String> offered) {
        return new ProblemException(
                Problem.of(ProblemType.NOT_ACCEPTABLE, "It can be had as " + String.join(", ", offered))
                        .with("available", offered));
    }

    /** Answers a GET in the current state of the graph; what the client has already is neither made nor sent. */
    void answer(String mediaType, Supplier<byte[]> body) {
        if (isFresh(mediaType)) {
            return;
        }
        var bytes = body.get();
        tag(mediaType);
        write(context, 200, mediaType, bytes);
    }

    /** Answers a GET with JSON. */
    void answer(Supplier<JsonObject> body) {
        answer(choose(List.of(JSON)), () -> JsonFace.bytes(body.get().node()));
    }

    /** Answers a POST with JSON. */
    void send(Supplier<JsonObject> body) {
        choose(List.of(JSON));
        write(context, 200, JSON, JsonFace.bytes(body.get().node()));
    }

    /** Whether the client has this variant already; then it has been told so. */
    boolean isFresh(String variant) {
        if (!isReading() || !Validators.isFresh(context.header("If-None-Match"), entityTag(variant))) {
            return false;
        }
        tag(variant);
        context.res().setContentType(null);
        context.status(304);
        return true;
    }

    /** Marks the answer as the variant in the current state of the graph. */
    void tag(String variant) {
        if (isReading()) {
            header("ETag", entityTag(variant));
            header("Cache-Control", "no-cache");
        }
    }

    private String entityTag(String variant) {
        return site.validators().tag(lease.number(), generation, variant);
    }

    private boolean isReading() {
        return context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    }

    void header(String name, String value) {
        context.header(name, value);
    }

    /** Adds a link of RFC 8288 to those that the answer has. */
    void link(String address, String attributes) {
        context.res().addHeader("Link", "<" + address + ">; " + attributes);
    }

    /** Sends the client to the address where this is from now on. */
    void redirect(String address) {
        var response = context.res();
        response.setStatus(301);
        response.setContentType(null);
        response.setHeader("Location", address);
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Cache-Control", "no-cache");
    }

    /**
     * Answers with what is written, as it comes. Nothing is sent before there is enough or all of it; where writing fails
     * after that, the connection is broken, so that nobody takes a part for the whole.
     */
    void stream(String mediaType, Consumer<OutputStream> writer) {
        var stream = new HeldStream(() -> open(context, 200, mediaType, Integer.MAX_VALUE));
        try {
            writer.accept(stream);
            stream.finish();
        } catch (IOException e) {
            BrokenAnswers.mark(context.req(), e);
        } catch (RuntimeException | StackOverflowError e) {
            if (!stream.isReleased()) {
                throw e;
            }
            BrokenAnswers.mark(context.req(), e);
        }
    }

    /** Writes an answer whole. */
    static void write(Context context, int status, String mediaType, byte[] body) {
        try (var out = open(context, status, mediaType, body.length)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream open(Context context, int status, String mediaType, int length) throws IOException {
        var response = context.res();
        response.setStatus(status);
        response.setContentType(mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType);
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (length < WORTH_PACKING || !takesGzip(context)) {
            return response.getOutputStream();
        }
        response.setHeader("Content-Encoding", "gzip");
        return new GZIPOutputStream(response.getOutputStream(), 1 << 13);
    }

    /** The header has the form of Accept, but for names without a slash. */
    private static boolean takesGzip(Context context) {
        var header = context.header("Accept-Encoding");
        if (header == null) {
            return false;
        }
        var asTypes = header.replaceAll("(^|,)\\s*([^\\s;,]+)", "$1$2/*");
        return Accept.of(asTypes).best(List.of("gzip/any")).isPresent();
    }

    /** Answers OPTIONS, and the question of a browser whether a page of another site may send a request. */
    static void allow(Context context, String methods) {
        var response = context.res();
        response.setStatus(204);
        response.setContentType(null);
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, Content-Encoding, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
    }
}

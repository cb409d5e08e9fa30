package org.qualgraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.qualgraph.http.HttpServer;
import org.qualgraph.http.HttpSettings;
import org.qualgraph.http.Token;
import org.qualgraph.http.Writing;

/** A real server over a home, into which one can load with {@link #TOKEN}, and who asks it. */
final class LoadingServer implements AutoCloseable {
    static final String TOKEN = "0123456789abcdef-._~+/==";
    static final int BODY_BYTES = 2_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Home home;
    private final ServedHome served;
    private final HttpServer server;

    LoadingServer(Path folder) {
        this(folder, 2_000_000_000, Duration.ofSeconds(30));
    }

    LoadingServer(Path folder, long loadBytes, Duration idle) {
        home = Home.open(folder);
        served = new ServedHome(home);
        var writing = Optional.of(new Writing(Token.of(TOKEN), served));
        var settings = new HttpSettings("localhost", 0, BODY_BYTES, loadBytes, idle);
        server = HttpServer.start(served.useCases(), writing, settings);
    }

    Home home() {
        return home;
    }

    int port() {
        return server.port();
    }

    /** A load with the token. */
    HttpResponse<String> load(String corpus, String mediaType, String body) {
        return load(corpus, mediaType, BodyPublishers.ofString(body));
    }

    HttpResponse<String> load(String corpusAndQuery, String mediaType, BodyPublisher body, String... headers) {
        var request = request("/corpus/" + corpusAndQuery)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", mediaType);
        return send((headers.length == 0 ? request : request.headers(headers)).POST(body));
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = request(path);
        return send((headers.length == 0 ? request : request.headers(headers)).GET());
    }

    HttpResponse<String> method(String method, String path, BodyPublisher body, String... headers) {
        var request = request(path);
        return send((headers.length == 0 ? request : request.headers(headers)).method(method, body));
    }

    /** Sends bytes as they are and gives all that comes back until the server closes. */
    String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static BodyPublisher stream(Supplier<InputStream> body) {
        return BodyPublishers.ofInputStream(body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(120));
    }

    /** By a connection of its own: one that is kept may be closed by the server, as idle, while it is used again. */
    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        served.stop();
        server.close();
        served.close();
        home.close();
    }
}

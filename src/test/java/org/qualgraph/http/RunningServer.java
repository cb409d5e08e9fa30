package org.qualgraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.query.SmallWorld;

/** A real server over the small world, and a client of it. */
final class RunningServer implements AutoCloseable {
    private final SmallWorld world;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    RunningServer() {
        this(SparqlLimits.DEFAULTS);
    }

    RunningServer(SparqlLimits limits) {
        this(new SmallWorld(limits));
    }

    RunningServer(SmallWorld world) {
        this.world = world;
        server = HttpServer.start(world.current(), HttpSettings.DEFAULTS.listeningOn("localhost", 0));
    }

    SmallWorld world() {
        return world;
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String mediaType, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> method(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JsonFace.MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    /** The values of some variables in each solution of an answer in JSON, empty where there is none. */
    static List<List<String>> rows(HttpResponse<String> response, String... variables) {
        var rows = new ArrayList<List<String>>();
        for (var row : json(response).at("/results/bindings")) {
            rows.add(Arrays.stream(variables)
                    .map(variable -> row.at("/" + variable + "/value").asText())
                    .toList());
        }
        return rows;
    }

    /** Sends bytes as they are and gives all that comes back until the server closes, or a few seconds have passed. */
    String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    void stop() {
        server.close();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
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
        client.close();
        server.close();
        world.close();
    }
}

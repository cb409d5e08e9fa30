package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qualgraph.graph.SparqlLimits;

/** An answer that cannot be whole is never taken for one. */
class TruncatedAnswerTest {
    private static final String QUERY = "application/sparql-query";
    private static final String MANY_ROWS = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

    @Test
    void becomesAProblemWhereNothingWasSent() {
        try (var server = new RunningServer(SparqlLimits.DEFAULTS.withBytes(1_000))) {
            var response = server.post("/sparql", QUERY, MANY_ROWS + " LIMIT 200");

            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(RunningServer.json(response).at("/type").asText()).endsWith("/too-large");
        }
    }

    @Test
    void breaksTheConnectionWhereAPartWasSent() {
        try (var server = new RunningServer(SparqlLimits.DEFAULTS.withBytes(5_000_000))) {
            assertThatThrownBy(() -> server.post("/sparql", QUERY, MANY_ROWS)).isInstanceOf(UncheckedIOException.class);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void sendsNoLastChunk() throws IOException {
        try (var server = new RunningServer(SparqlLimits.DEFAULTS.withBytes(5_000_000))) {
            var answer = server.raw(request());

            assertThat(answer).startsWith("HTTP/1.1 200").contains("chunked").doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void isStoppedAtTheDeadline() {
        try (var server = new RunningServer(SparqlLimits.DEFAULTS.withDeadline(Duration.ofMillis(300)))) {
            var response = server.post(
                    "/sparql", QUERY, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(RunningServer.json(response).at("/type").asText()).endsWith("/timeout");
        }
    }

    @Test
    void isForgottenWhenTheClientLeaves() throws IOException {
        try (var server = new RunningServer()) {
            for (int i = 0; i < 5; i++) {
                try (var client = new Socket("localhost", server.port())) {
                    client.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
                    assertThat(client.getInputStream().readNBytes(10_000)).hasSize(10_000);
                }
            }

            assertThat(server.post("/sparql", QUERY, "ASK {}").statusCode()).isEqualTo(200);
            assertThat(secondsToStop(server)).isLessThan(4);
        }
    }

    private static double secondsToStop(RunningServer server) {
        var began = System.nanoTime();
        server.stop();
        return (System.nanoTime() - began) / 1e9;
    }

    private static String request() {
        return "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: "
                + MANY_ROWS.length() + "\r\n\r\n" + MANY_ROWS;
    }
}

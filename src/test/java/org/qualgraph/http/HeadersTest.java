package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.Posting;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/skill/pytorch",
                "/skill?q=pytorh",
                "/sparql?query=ASK%7B%7D",
                "/statistics",
                "/openapi.json"
            })
    void sparesTheClientWhatItHas(String path) {
        try (var server = new RunningServer()) {
            var tag = server.get(path).headers().firstValue("ETag").orElseThrow();
            var again = server.get(path, "If-None-Match", "\"other\", " + tag);

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void sendsAgainWhatHasChanged() {
        try (var server = new RunningServer()) {
            var tag = server.get("/statistics").headers().firstValue("ETag").orElseThrow();
            var extraction = new Extractor(server.world().store().vocabulary()).extract(Posting.ofText("Another one"));
            server.world().store().write("sample", List.of(extraction));

            assertThat(server.get("/statistics", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsTheFormsOfAResourceApart() {
        try (var server = new RunningServer()) {
            var json = server.get("/skill/pytorch").headers().firstValue("ETag").orElseThrow();
            var html = server.get("/skill/pytorch", "Accept", "text/html", "If-None-Match", json);

            assertThat(html.statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/skill/pytorch", "/posting", "/sparql?query=ASK%7B%7D", "/health/live"})
    void answersHeadLikeGetWithoutABody(String path) {
        try (var server = new RunningServer()) {
            var get = server.get(path);
            var head = server.method("HEAD", path);

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(get.headers().firstValue("Content-Type"));
            assertThat(head.headers().firstValue("ETag"))
                    .isEqualTo(get.headers().firstValue("ETag"));
        }
    }

    @Test
    void answersHeadOfNothingLikeGet() {
        try (var server = new RunningServer()) {
            assertThat(server.method("HEAD", "/skill/nope").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void saysWhatOneMayDo() {
        try (var server = new RunningServer()) {
            var options = server.method("OPTIONS", "/lookup", "Origin", "https://example.org");

            assertThat(options.statusCode()).isEqualTo(204);
            assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
            assertThat(options.headers().firstValue("Access-Control-Allow-Methods"))
                    .hasValue("GET, HEAD, POST, OPTIONS");
            assertThat(options.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("*");
            assertThat(server.method("DELETE", "/lookup").headers().firstValue("Allow"))
                    .isPresent();
            assertThat(server.method("OPTIONS", "/nope").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void packsWhatIsLongWhereTheClientTakesIt() throws IOException, InterruptedException {
        try (var server = new RunningServer();
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/openapi.json"));
            var packed =
                    client.send(request.copy().header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
            var plain = client.send(
                    request.copy().header("Accept-Encoding", "gzip;q=0").build(), BodyHandlers.ofString());

            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(plain.body());
            }
        }
    }
}

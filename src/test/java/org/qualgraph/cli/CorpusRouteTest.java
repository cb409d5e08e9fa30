package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.cli.LoadingServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loads that go well. */
class CorpusRouteTest {
    private static final String LINE = """
            {"id":"%s","title":"Compiler engineer","company":"%s","description":"Minimum qualifications\\n- Experience with PyTorch"}
            """;

    private static final Map<String, String> BODIES = Map.of(
            "text/plain", "Compiler engineer\n\nMinimum qualifications\n- Experience with PyTorch\n",
            "text/markdown", "# Compiler engineer\n\n## Minimum qualifications\n- Experience with PyTorch\n",
            "text/html",
                    "<h1>Compiler engineer</h1><h2>Minimum qualifications</h2><ul><li>Experience with PyTorch</ul>",
            "application/json", "[" + LINE.formatted("1", "A") + "]",
            "application/x-ndjson", LINE.formatted("1", "B"),
            "application/jsonl", LINE.formatted("1", "C"),
            "text/csv", "title,description\nCompiler engineer,\"Minimum qualifications\n- Experience with PyTorch\"\n",
            "text/tab-separated-values", "title\tdescription\nCompiler engineer\tExperience with PyTorch\n");

    @TempDir
    private static Path folder;

    private static LoadingServer server;

    @BeforeAll
    static void start() {
        server = new LoadingServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode loaded(String corpus, String mediaType, String body) {
        var answer = server.load(corpus, mediaType, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    @Test
    void answersOfTheNewStateOnceTheReportIsThere() {
        assertThat(server.get("/organization?q=Zweiundvierzig+Welten").body()).contains("\"hits\":[]");

        var report = loaded("employers", "application/x-ndjson", LINE.formatted("1", "Zweiundvierzig Welten"));

        assertThat(report.at("/corpus").asText()).isEqualTo("employers");
        assertThat(report.at("/postings").toString()).isEqualTo("{\"new\":1,\"changed\":0,\"unchanged\":0}");
        assertThat(report.at("/requirements").asInt()).isEqualTo(1);
        assertThat(report.at("/mentions").asInt()).isPositive();
        assertThat(report.at("/rejects").toString()).isEqualTo("{\"count\":0,\"first\":[]}");
        var employer = json(server.get("/organization?q=Zweiundvierzig+Welten"))
                .at("/hits/0/id")
                .asText();
        assertThat(employer).startsWith("organization/");
        var postings = json(server.get("/posting?organization=" + employer));
        assertThat(postings.at("/postings")).hasSize(1);
        assertThat(server.get("/" + postings.at("/postings/0/id").asText()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsOfAPostingWhichOneItRepeats() {
        var text = IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        loaded("repeats", "text/csv", "id,title,description\n1,A job,%s\n2,A job,%s\n".formatted(text, text));

        var ids = json(server.get("/posting?corpus=repeats")).at("/postings").findValuesAsText("id");
        var originals = ids.stream()
                .map(id -> json(server.get("/" + id)).path("duplicateOf").asText())
                .filter(original -> !original.isEmpty())
                .toList();
        assertThat(originals).singleElement().isIn(ids);
        assertThat(ids)
                .anySatisfy(id -> assertThat(
                                server.get("/" + id, "Accept", "text/html").body())
                        .contains(originals.getFirst(), "an earlier posting"));
    }

    @Test
    void aLoadAgainChangesNothingAndAChangedPostingReplacesItsOldVersion() {
        loaded("again", "application/x-ndjson", LINE.formatted("1", "Acme") + LINE.formatted("2", "Acme"));
        var tag = server.get("/statistics").headers().firstValue("ETag").orElseThrow();

        var again = loaded("again", "application/x-ndjson", LINE.formatted("1", "Acme") + LINE.formatted("2", "Acme"));

        assertThat(again.at("/postings").toString()).isEqualTo("{\"new\":0,\"changed\":0,\"unchanged\":2}");
        assertThat(server.get("/statistics", "If-None-Match", tag).statusCode()).isEqualTo(304);

        var changed =
                loaded("again", "application/x-ndjson", LINE.formatted("1", "Beta") + LINE.formatted("2", "Acme"));

        assertThat(changed.at("/postings").toString()).isEqualTo("{\"new\":0,\"changed\":1,\"unchanged\":1}");
        assertThat(server.get("/statistics", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void readsEveryMediaTypePlainAndPacked() {
        BODIES.forEach((mediaType, body) -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var corpus = "type-" + mediaType.replace('/', '-');
            var packed = LoadingServer.gzip(bytes);
            assertThat(loaded(corpus, mediaType, body).at("/requirements").asInt())
                    .as(mediaType)
                    .isEqualTo(1);
            for (var answer : new JsonNode[] {
                json(server.load(corpus, mediaType + "; charset=UTF-8", BodyPublishers.ofByteArray(packed))),
                json(server.load(corpus, mediaType, BodyPublishers.ofByteArray(packed), "Content-Encoding", "gzip")),
                json(server.load(
                        corpus,
                        mediaType,
                        BodyPublishers.ofByteArray(LoadingServer.gzip(packed)),
                        "Content-Encoding",
                        "gzip")),
            }) {
                assertThat(answer.at("/postings/unchanged").asInt())
                        .as(answer.toString())
                        .isEqualTo(1);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"application/octet-stream", "application/x-www-form-urlencoded", "application/gzip"})
    void knowsTheFormatByTheContentWhereTheMediaTypeDoesNotTell(String mediaType) {
        var report = loaded("guessed", mediaType, LINE.formatted("1", "Acme") + LINE.formatted("2", "Acme"));

        assertThat(report.at("/postings/new").asInt()
                        + report.at("/postings/unchanged").asInt())
                .isEqualTo(2);
    }

    @Test
    void takesAFormatAndMappingsAsTheCommandLineDoes() {
        var report = loaded(
                "mapped?format=csv&map=title=Stelle&map=text%3DWas%20wir%20suchen",
                "text/plain", "Stelle,Was wir suchen\nCompiler engineer,Experience with PyTorch\n");

        assertThat(report.at("/postings/new").asInt()).isEqualTo(1);
        assertThat(json(server.get("/posting?corpus=mapped"))
                        .at("/postings/0/title")
                        .asText())
                .isEqualTo("Compiler engineer");
    }

    @Test
    void countsEveryRejectAndNamesAHundred() {
        var report = loaded(
                "rejects", "application/jsonl", "{\"no\":1}\n".repeat(9_999) + "{broken\n" + LINE.formatted("1", "A"));

        assertThat(report.at("/rejects/count").asInt()).isEqualTo(10_000);
        assertThat(report.at("/rejects/first")).hasSize(100);
        assertThat(report.at("/rejects/first/0").toString())
                .startsWith("{\"file\":\"body.jsonl\",\"entry\":1,\"reason\":\"");
        assertThat(report.at("/postings/new").asInt()).isEqualTo(1);
    }

    @Test
    void countsWarningsByKindWithAnExample() {
        var report = loaded("warnings", "text/csv", "title,description,date\nA,PyTorch,soon\nB,PyTorch,later\n");

        assertThat(report.at("/warnings").toString())
                .isEqualTo("[{\"kind\":\"unreadable-date\",\"count\":2,"
                        + "\"example\":\"body.csv:1: \\\"soon\\\" is no date\"}]");
    }

    @Test
    void keepsTheReportInTheHome() throws Exception {
        loaded("kept", "text/plain", "Experience with PyTorch");

        try (var reports = Files.list(folder.resolve("reports"))) {
            assertThat(reports.filter(file -> file.getFileName().toString().startsWith("kept-")))
                    .singleElement()
                    .satisfies(
                            file -> assertThat(file).content().contains("\"outcome\":\"done\"", "POST /corpus/kept"));
        }
    }

    @Test
    void takesMoreThanIsHeldOfOtherBodies() {
        var text = "x".repeat(1_000);
        var body = ("{\"id\":\"%d\",\"title\":\"T\",\"description\":\"" + text + "\"}\n");
        var lines = new StringBuilder();
        for (int i = 0; i < 3 * LoadingServer.BODY_BYTES / 1_000; i++) {
            lines.append(body.formatted(i));
        }

        assertThat(loaded("large", "application/jsonl", lines.toString())
                        .at("/postings/new")
                        .asInt())
                .isEqualTo(6_000);
    }
}

package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupRoutesTest {
    private static final String JSON = "application/json";

    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @Test
    void forgivesATypo() {
        var answer = SERVER.json("/skill?q=pytorh&limit=10");

        assertThat(answer.at("/query").asText()).isEqualTo("pytorh");
        assertThat(answer.at("/hits/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(answer.at("/hits/0/iri").asText()).isEqualTo("https://w3id.org/qualgraph/skill/pytorch");
        assertThat(answer.at("/hits/0/type").asText()).isEqualTo("skill");
        assertThat(answer.at("/hits/0/label").asText()).isEqualTo("PyTorch");
        assertThat(answer.at("/hits/0/match").asText()).isEqualTo("fuzzy");
        assertThat(answer.at("/hits/0/labelKind").asText()).isNotEmpty();
        assertThat(answer.at("/hits/0/language").asText()).isEqualTo("en");
        assertThat(answer.at("/hits/0/edits").isInt()).isTrue();
        assertThat(answer.at("/hits/0/score").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void looksOverAllKindsOrSome() {
        assertThat(SERVER.json("/lookup?q=OSDI").at("/hits/0/id").asText()).isEqualTo("venue/osdi");
        assertThat(SERVER.json("/lookup?q=OSDI&type=skill&type=role")
                        .at("/hits")
                        .findValuesAsText("id"))
                .doesNotContain("venue/osdi");
    }

    @Test
    void looksOverNamesOfOneLanguage() {
        assertThat(SERVER.json("/lookup?q=pytorch&language=de&language=en")
                        .at("/hits/0/match")
                        .asText())
                .isEqualTo("exact");
        assertThat(SERVER.json("/skill?q=pytorch&language=de").at("/hits")).isEmpty();
        var batch = SERVER.post("/lookup", JSON, "{\"queries\": [\"pytorch\"], \"language\": [\"de\"]}");
        assertThat(batch.body()).contains("\"hits\":[]");
    }

    @Test
    void tellsAnAliasFromALabel() {
        assertThat(SERVER.json("/lookup?q=k8s").at("/hits/0/match").asText()).isEqualTo("alias");
        assertThat(SERVER.json("/lookup?q=kubernetes").at("/hits/0/match").asText())
                .isEqualTo("exact");
    }

    @Test
    void showsHitsAsAPage() {
        var page = SERVER.get("/lookup?q=pytorh", "Accept", "text/html");

        assertThat(page.body()).contains("href=\"/skill/pytorch\"");
    }

    @Test
    void answersManyNamesInOrder() {
        var response = SERVER.post(
                "/lookup", JSON, "{\"queries\": [\"k8s\", \"\", \"pytorh\"], \"type\": [\"skill\"], \"limit\": 1}");
        var results = RunningServer.json(response).at("/results");

        assertThat(results).hasSize(3);
        assertThat(results.at("/0/hits/0/id").asText()).isEqualTo("skill/kubernetes");
        assertThat(results.at("/1/hits")).isEmpty();
        assertThat(results.at("/2/query").asText()).isEqualTo("pytorh");
        assertThat(results.at("/2/hits")).hasSize(1);
    }

    @Test
    void suggestsWhatANameMayBecome() {
        assertThat(SERVER.json("/skill?q=kuber&mode=suggest").at("/hits/0/id").asText())
                .isEqualTo("skill/kubernetes");
        assertThat(SERVER.get("/lookup?q=kuber&mode=guess").statusCode()).isEqualTo(400);
        var many = SERVER.post("/lookup", JSON, "{\"queries\": [\"kuber\"], \"mode\": \"suggest\"}");
        assertThat(RunningServer.json(many).at("/results/0")).isEqualTo(SERVER.json("/lookup?q=kuber&mode=suggest"));
    }

    @Test
    void resolvesIdentifiersAmongNames() {
        var response = SERVER.post(
                "/lookup",
                JSON,
                "{\"queries\": [\"conf/osdi\", \"Q47509047\", \"https://w3id.org/qualgraph/skill/jax\", \"k8s\"], \"limit\": 1}");

        assertThat(RunningServer.json(response).at("/results").findValuesAsText("id"))
                .containsExactly("venue/osdi", "skill/pytorch", "skill/jax", "skill/kubernetes");
    }

    @Test
    void refusesANameOfAMegabyte() {
        var response = SERVER.post("/lookup", JSON, "{\"queries\": [\"k8s\", \"" + "x".repeat(1_000_000) + "\"]}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(response).at("/pointer").asText()).isEqualTo("/queries/1");
    }

    @Test
    void forgetsAClientThatLeaves() throws IOException {
        var names = IntStream.range(0, 10_000).mapToObj(i -> "pytorh" + i).toList();
        var body = "{\"queries\": " + JsonFace.MAPPER.valueToTree(names) + ", \"limit\": 100}";
        var head = "POST /lookup HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n";
        for (int i = 0; i < 5; i++) {
            try (var client = new Socket("localhost", SERVER.port())) {
                client.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
                assertThat(client.getInputStream().readNBytes(10_000)).hasSize(10_000);
            }
        }

        assertThat(SERVER.post("/lookup", JSON, "{\"queries\": [\"k8s\"]}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersTenThousandNamesAndNotOneMore() {
        var most = JsonFace.MAPPER
                .valueToTree(Collections.nCopies(10_000, "pytorh"))
                .toString();
        var response = SERVER.post("/lookup", JSON, "{\"queries\": " + most + ", \"limit\": 1}");

        assertThat(RunningServer.json(response).at("/results")).hasSize(10_000);
        var more = most.substring(0, most.length() - 1) + ",\"x\"]";
        assertThat(SERVER.post("/lookup", JSON, "{\"queries\": " + more + "}").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lookup", "/lookup?q=", "/lookup?q=a&q=b", "/lookup?q=a&type=nope", "/lookup?q=a&limit=101"})
    void refusesWhatIsNoQuestion(String path) {
        var response = SERVER.get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(response).at("/parameter").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "null",
                "{\"queries\": 1}",
                "{\"queries\": [1]}",
                "{\"queries\": [null]}",
                "{\"queries\": [\"\\ud800\"]}",
                "{\"queries\": [], \"limit\": 1.5}",
                "{\"queries\": [], \"limit\": \"1\"}",
                "{\"queries\": [], \"limit\": 1e99}",
                "{\"queries\": [], \"type\": [\"nope\"]}",
                "{\"queries\": [], \"mode\": \"guess\"}"
            })
    void namesThePlaceOfWhatIsWrongInABody(String body) {
        var response = SERVER.post("/lookup", JSON, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(response).at("/type").asText())
                .isEqualTo("https://w3id.org/qualgraph/problem/invalid-body");
        assertThat(RunningServer.json(response).has("pointer")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"queries\": [\n\"a\",]}", "{\"a\":1,\"a\":2}", "{} {}", "{\"queries\": [\"a\nb\"]}"})
    void namesThePlaceWhereJsonEnds(String body) {
        var response = SERVER.post("/lookup", JSON, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("REDACTED", "fasterxml", "Source:");
    }

    @Test
    void survivesJsonThatIsNestedDeep() {
        var response = SERVER.post("/lookup", JSON, "[".repeat(900_000));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/health/live").statusCode()).isEqualTo(200);
    }
}

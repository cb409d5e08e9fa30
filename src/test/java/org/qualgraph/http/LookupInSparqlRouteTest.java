package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lookups in a query over HTTP: the hits of /lookup, and a problem for what is none. */
class LookupInSparqlRouteTest {
    private static final String QUERY = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";

    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @ValueSource(strings = {"pytorh", "PyTorch", "k8s", "osdi", "compiler", "nothing like it", "phd"})
    void findsWhatLookupFinds(String text) {
        var query = "SELECT * { (?concept ?score ?label ?match) qg:lookup (\"" + text + "\" 20) }";

        var rows =
                RunningServer.rows(SERVER.get("/sparql?query=" + encoded(query)), "concept", "score", "label", "match");

        assertThat(rows).isEqualTo(hits(SERVER.json("/lookup?limit=20&q=" + encoded(text))));
        assertThat(RunningServer.rows(SERVER.post("/sparql", QUERY, query), "concept", "score", "label", "match"))
                .isEqualTo(rows);
        assertThat(RunningServer.rows(
                        SERVER.post("/sparql", FORM, "query=" + encoded(query)), "concept", "score", "label", "match"))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { ?c qg:lookup (\"x\" 1e9) }, 400, malformed-query",
        "SELECT * { ?c qg:lookup [] }, 400, malformed-query",
        "SELECT * { ?c qg:lookup () }, 400, malformed-query",
        "SELECT * { ?c qg:lookup (?text) }, 400, malformed-query",
        "SELECT * { ?c qg:lookup (\"x\" \"skills\") }, 400, malformed-query",
        "SELECT * { ?c qg:lookup+ \"x\" }, 400, malformed-query",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?c qg:lookup (?o 1) } }, 400, malformed-query",
        "SELECT * { ?l rdf:first \"x\" ; rdf:rest ?l . ?c qg:lookup ?l }, 400, malformed-query",
        "SELECT * { SERVICE <http://localhost:1/> { ?c qg:lookup \"x\" } }, 403, refused",
        "INSERT { ?c a qg:Found } WHERE { ?c qg:lookup \"x\" }, 400, malformed-query",
        "INSERT DATA { skill:x qg:lookup \"x\" }, 400, malformed-query",
    })
    void answersAWrongCallWithAProblem(String query, int status, String type) {
        for (var response : List.of(
                SERVER.get("/sparql?query=" + encoded(query)),
                SERVER.post("/sparql", QUERY, query),
                SERVER.post("/sparql", FORM, "query=" + encoded(query)))) {
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(RunningServer.json(response).at("/type").asText()).endsWith("/problem/" + type);
        }
    }

    @Test
    void refusesAHugeText() {
        var problem = SERVER.post("/sparql", QUERY, "ASK { ?c qg:lookup \"" + "x".repeat(20_000) + "\" }");

        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(problem).at("/detail").asText())
                .contains("20000")
                .hasSizeLessThan(200);
    }

    @Test
    void refusesAnUpdate() {
        var update = "update=" + encoded("INSERT { ?c a qg:Found } WHERE { ?c qg:lookup \"x\" }");

        assertThat(SERVER.post("/sparql", FORM, update).statusCode()).isEqualTo(403);
    }

    @Test
    void isNotSentAgainToAClientThatHasIt() {
        var path = "/sparql?query=" + encoded("SELECT * { ?c qg:lookup (\"pytorh\" 1) }");
        var tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private static List<List<String>> hits(JsonNode answer) {
        var hits = new ArrayList<List<String>>();
        for (var hit : answer.path("hits")) {
            hits.add(List.of(
                    hit.path("iri").asText(),
                    hit.path("score").decimalValue().toPlainString(),
                    hit.path("matched").asText(),
                    hit.path("match").asText()));
        }
        return hits;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

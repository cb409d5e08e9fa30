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

/** Related concepts in a query over HTTP: those of /related with their reasons, and a problem for what is no call. */
class RelatedInSparqlRouteTest {
    private static final String QUERY = "application/sparql-query";

    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @CsvSource({
        "skill:pytorch, id=skill/pytorch&limit=20",
        "skill:pytorch 3, id=skill/pytorch&limit=3",
        "venue:osdi \"skill\", id=venue/osdi&type=skill",
        "skill:tensorflow skill:jax 5 \"skill\" \"role\", id=skill/tensorflow&id=skill/jax&limit=5&type=skill&type=role",
        "skill:torch7, id=skill/torch7",
    })
    void findsWhatRelatedFinds(String arguments, String parameters) {
        var query = "SELECT * { (?concept ?score ?reason ?text ?postings ?weight) qg:related (" + arguments + ") }";

        var rows = RunningServer.rows(
                SERVER.get("/sparql?query=" + encoded(query)),
                "concept",
                "score",
                "reason",
                "text",
                "postings",
                "weight");

        assertThat(rows).isEqualTo(reasons(SERVER.json("/related?" + parameters)));
        assertThat(RunningServer.rows(
                        SERVER.post("/sparql", QUERY, query),
                        "concept",
                        "score",
                        "reason",
                        "text",
                        "postings",
                        "weight"))
                .isEqualTo(rows)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { ?c qg:related (skill:pytorch -1) }, 400, malformed-query",
        "SELECT * { ?c qg:related (skill:pytorch \"skills\") }, 400, malformed-query",
        "SELECT * { ?c qg:related \"pytorch\" }, 400, malformed-query",
        "SELECT * { ?c qg:related ?given }, 400, malformed-query",
        "SELECT * { ?c qg:related+ skill:pytorch }, 400, malformed-query",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?c qg:related (?s -1) } }, 400, malformed-query",
        "SELECT * { SERVICE <http://localhost:1/> { ?c qg:related skill:pytorch } }, 403, refused",
        "INSERT DATA { skill:x qg:related skill:y }, 400, malformed-query",
    })
    void answersAWrongCallWithAProblem(String query, int status, String type) {
        for (var response :
                List.of(SERVER.get("/sparql?query=" + encoded(query)), SERVER.post("/sparql", QUERY, query))) {
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(RunningServer.json(response).at("/type").asText()).endsWith("/problem/" + type);
        }
    }

    @Test
    void isNotSentAgainToAClientThatHasIt() {
        var path = "/sparql?query=" + encoded("SELECT * { ?c qg:related skill:pytorch }");
        var tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private static List<List<String>> reasons(JsonNode answer) {
        var reasons = new ArrayList<List<String>>();
        for (var related : answer.path("related")) {
            for (var reason : related.path("reasons")) {
                reasons.add(List.of(
                        "https://w3id.org/qualgraph/" + related.path("id").asText(),
                        related.path("score").decimalValue().toPlainString(),
                        reason.path("kind").asText(),
                        reason.path("text").asText(),
                        reason.path("postings").asText(),
                        reason.path("weight").decimalValue().toPlainString()));
            }
        }
        return reasons;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlRoutesTest {
    private static final String QUERY = "application/sparql-query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SELECT =
            "PREFIX qg: <https://w3id.org/qualgraph/def/> SELECT ?skill { ?skill a qg:Skill } ORDER BY ?skill LIMIT 2";

    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void answersGetAndBothKindsOfPostAlike() {
        var get = SERVER.get("/sparql?query=" + encoded(SELECT));
        var form = SERVER.post("/sparql", FORM, "query=" + encoded(SELECT));
        var direct = SERVER.post("/sparql", QUERY, SELECT);

        assertThat(RunningServer.json(get).at("/results/bindings")).hasSize(2);
        assertThat(form.body()).isEqualTo(get.body());
        assertThat(direct.body()).isEqualTo(get.body());
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/json, application/json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "application/xml, application/xml",
        "text/csv, text/csv;charset=utf-8",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
        "*/*, application/sparql-results+json",
        "'text/html, */*;q=0.1', application/sparql-results+json",
    })
    void writesRowsInTheSyntaxAskedFor(String accept, String contentType) {
        var response = SERVER.post("/sparql", QUERY, SELECT, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualTo(contentType);
        assertThat(response.body()).contains("skill/deep-learning");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, skos:Concept",
        "application/n-triples, <http://www.w3.org/2004/02/skos/core#Concept>",
        "application/ld+json, @context",
        "application/rdf+xml, <rdf:RDF",
        "*/*, skos:Concept",
    })
    void writesGraphsInTheSyntaxAskedFor(String accept, String content) {
        var response =
                SERVER.post("/sparql", QUERY, "DESCRIBE <https://w3id.org/qualgraph/skill/jax>", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(content);
    }

    @Test
    void answersAsk() {
        assertThat(RunningServer.json(SERVER.post("/sparql", QUERY, "ASK {}"))
                        .at("/boolean")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void offersCsvAsAFile() {
        var response = SERVER.post("/sparql", QUERY, SELECT, "Accept", "text/csv");

        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void takesTheDatasetFromTheProtocol() {
        var graph = encoded("https://w3id.org/qualgraph/graph/corpus/sample");
        var skills = "query=" + encoded("ASK { ?s a <https://w3id.org/qualgraph/def/Skill> }");

        assertThat(SERVER.json("/sparql?" + skills).at("/boolean").asBoolean()).isTrue();
        assertThat(SERVER.json("/sparql?" + skills + "&default-graph-uri=" + graph)
                        .at("/boolean")
                        .asBoolean())
                .isFalse();
        assertThat(RunningServer.json(SERVER.post("/sparql", FORM, skills + "&default-graph-uri=" + graph))
                        .at("/boolean")
                        .asBoolean())
                .isFalse();
        assertThat(RunningServer.json(SERVER.post(
                                "/sparql?default-graph-uri=" + graph,
                                QUERY,
                                "ASK { ?s a <https://w3id.org/qualgraph/def/Skill> }"))
                        .at("/boolean")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void namesThePlaceOfAMistake() {
        var response = SERVER.post("/sparql", QUERY, "SELECT *\nWHERE { ?s ?p }");
        var problem = RunningServer.json(response);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problem.at("/type").asText()).isEqualTo("https://w3id.org/qualgraph/problem/malformed-query");
        assertThat(problem.at("/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/column").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }, 403",
        "SELECT (<java:java.lang.Runtime>(1) AS ?x) {}, 403",
        "DELETE WHERE { ?s ?p ?o }, 400",
        "'', 400",
    })
    void refusesWhatIsNotAllowed(String query, int status) {
        var response = SERVER.post("/sparql", QUERY, query);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains("https://w3id.org/qualgraph/problem/");
    }

    @Test
    void refusesUpdatesMissingQueriesAndOtherBodies() {
        assertThat(SERVER.post("/sparql", FORM, "update=" + encoded("CLEAR ALL"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(SERVER.get("/sparql").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/sparql?query=a&query=b").statusCode()).isEqualTo(400);
        assertThat(SERVER.post("/sparql", FORM, "query=%").statusCode()).isEqualTo(400);
        assertThat(SERVER.post("/sparql", "application/sparql-update", "CLEAR ALL")
                        .statusCode())
                .isEqualTo(415);
        assertThat(SERVER.post("/sparql", QUERY, SELECT, "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(SERVER.post("/sparql", QUERY, "ASK {}", "Accept", "text/turtle")
                        .statusCode())
                .isEqualTo(406);
    }
}

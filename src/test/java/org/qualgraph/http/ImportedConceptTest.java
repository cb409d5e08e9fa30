package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.taxonomy.OnetReader;
import org.qualgraph.ontology.taxonomy.SkosReader;
import org.qualgraph.query.SmallWorld;

class ImportedConceptTest {
    private static final String TORCH = "http://www.wikidata.org/entity/Q47509047";
    private static final String ASKED = "id=" + URLEncoder.encode(TORCH, StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(new SmallWorld(SparqlLimits.DEFAULTS, ImportedConceptTest::importTools));
    }

    private static void importTools(GraphStore store) {
        var file = folder.resolve("tools.ttl");
        try {
            Files.writeString(file, """
                    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                    <http://www.wikidata.org/entity/Q47509047> a skos:Concept ; skos:prefLabel "PyTorch"@en ;
                      skos:altLabel "PyTorch library"@en ; skos:broader <http://example.org/tools> .
                    <http://example.org/tools> a skos:Concept ; skos:prefLabel "Tools & <b>libraries</b>"@en .
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.replaceImport(SkosReader.read("tools", ConceptType.SKILL, List.of(file), reject -> {}));
        importTechnologies(store);
    }

    private static void importTechnologies(GraphStore store) {
        var database = folder.resolve("database");
        try {
            Files.createDirectories(database);
            Files.writeString(
                    database.resolve("Occupation Data.txt"),
                    "O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tDevelop software.\n");
            Files.writeString(
                    database.resolve("Technology Skills.txt"),
                    "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n"
                            + "15-1252.00\tDocker\t43232306\tContainer software\tY\tN\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.replaceImport(OnetReader.read("onet", List.of(database), reject -> {}));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isLookedUpBesideOurs() {
        var hits = server.json("/skill?q=pytorch").path("hits");

        assertThat(hits.get(0).path("id").asText()).isEqualTo("skill/pytorch");
        assertThat(hits.get(0).path("source").asText()).isEqualTo("qualgraph");
        assertThat(hits.get(1).path("id").asText()).isEqualTo(TORCH);
        assertThat(hits.get(1).path("source").asText()).isEqualTo("tools");
    }

    @Test
    void isLeftOutWhereOneSourceIsWanted() {
        assertThat(server.json("/lookup?q=pytorch&source=qualgraph").path("hits"))
                .extracting(hit -> hit.path("source").asText())
                .containsOnly("qualgraph");
        var body = "{\"queries\": [\"pytorch\"], \"source\": [\"tools\"]}";
        var batch = RunningServer.json(server.post("/lookup", "application/json", body));
        assertThat(batch.path("results").path(0).path("hits"))
                .extracting(hit -> hit.path("id").asText())
                .containsExactly(TORCH);
    }

    @Test
    void isLookedUpInAQueryByTheSchemeOfItsTaxonomy() {
        assertThat(inQuery("<https://w3id.org/qualgraph/graph/import/tools>")).containsExactly(TORCH);
        assertThat(inQuery("<https://w3id.org/qualgraph/skill>"))
                .contains("https://w3id.org/qualgraph/skill/pytorch")
                .doesNotContain(TORCH);
        assertThat(inQuery("qg:Skill")).contains("https://w3id.org/qualgraph/skill/pytorch", TORCH);
    }

    private static List<String> inQuery(String option) {
        var query = "SELECT ?concept { ?concept qg:lookup (\"pytorch\" " + option + ") }";
        var csv = server.post("/sparql", "application/sparql-query", query, "Accept", "text/csv");
        return csv.body().lines().skip(1).toList();
    }

    @Test
    void isDescribedByItsIri() {
        var concept = server.json("/concept?" + ASKED);

        assertThat(concept.path("iri").asText()).isEqualTo(TORCH);
        assertThat(concept.path("source").asText()).isEqualTo("tools");
        assertThat(concept.path("broader").path(0).path("id").asText()).isEqualTo("http://example.org/tools");
        assertThat(concept.path("matchedBy").path(0).path("id").asText()).isEqualTo("skill/pytorch");
        assertThat(mapping().path("id").asText()).isEqualTo(TORCH);
    }

    private static JsonNode mapping() {
        return server.json("/skill/pytorch").path("mappings").path(0);
    }

    @Test
    void hasAPageThatLeadsToItsNeighbours() {
        var page = server.get("/concept?" + ASKED, "Accept", "text/html").body();

        assertThat(page)
                .contains("href=\"/concept?id=http%3A%2F%2Fexample.org%2Ftools\"")
                .contains("href=\"/skill/pytorch\"")
                .contains("href=\"/concept.ttl?" + ASKED + "\"")
                .contains("Tools &amp; &lt;b&gt;libraries&lt;/b&gt;")
                .doesNotContain("<b>libraries");
    }

    @Test
    void isThereAsRdf() {
        var response = server.get("/concept.nt?" + ASKED);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Location")).contains("/concept.nt?" + ASKED);
        assertThat(response.body()).contains("<" + TORCH + ">").contains("graph/import/tools");
        assertThat(server.get("/concept.pdf?" + ASKED).statusCode()).isEqualTo(404);
    }

    @Test
    void isListedApartFromOurs() {
        assertThat(server.json("/skill").path("concepts"))
                .extracting(concept -> concept.path("id").asText())
                .contains("skill/pytorch")
                .doesNotContain(TORCH);
        var page = server.json("/skill?source=tools");
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("source").asText()).isEqualTo("tools");
    }

    @Test
    void hasAnAddressOfItsOwnWhereTheImportMadeItsIri() {
        var technology = server.json("/import/onet/technology/docker");

        assertThat(technology.path("label").asText()).isEqualTo("Docker");
        assertThat(technology.path("iri").asText()).endsWith("/import/onet/technology/docker");
        assertThat(technology.has("postings")).isFalse();
        assertThat(server.get("/import/onet/technology/docker.ttl").body()).contains("Docker");
        assertThat(server.get("/concept?id=import/onet/commodity/43232306", "Accept", "text/html")
                        .body())
                .contains("href=\"/import/onet/technology/docker\"");
        assertThat(server.get("/import/onet/technology/none").statusCode()).isEqualTo(404);
    }

    @Test
    void isCountedOnTheStartPage() {
        assertThat(server.get("/", "Accept", "text/html").body())
                .contains("href=\"/skill?source=onet\"><strong>3</strong> of onet");
    }

    @Test
    void standsForOursInAProfile() {
        var body = "{\"profile\": [\"" + TORCH + "\"], \"text\": \"Minimum Qualifications\\n- PyTorch\"}";
        var report = RunningServer.json(server.post("/gap", "application/json", body));

        assertThat(report.findValuesAsText("id")).contains("skill/pytorch").doesNotContain(TORCH);
    }

    @Test
    void isNotLinkedInPostings() {
        var reading =
                RunningServer.json(server.post("/extract", "text/plain", "Minimum Qualifications\n- PyTorch library"));

        assertThat(reading.findValuesAsText("id")).containsOnly("skill/pytorch");
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThat(server.get("/concept?id=http://example.org/none").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/concept").statusCode()).isEqualTo(400);
    }
}

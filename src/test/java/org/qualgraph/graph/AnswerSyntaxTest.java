package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.SparqlRequest;
import org.qualgraph.ontology.Ontology;

/** The syntaxes of answers and descriptions, read back by a parser that is not ours. */
class AnswerSyntaxTest {
    private static final GraphStore STORE = GraphStore.inMemory();
    private static final String POSTING =
            PostingId.of("a", Postings.full().posting()).iri();

    private static final Map<String, Lang> RDF = Map.of(
            "text/turtle", Lang.TURTLE,
            "application/n-triples", Lang.NTRIPLES,
            "application/ld+json", Lang.JSONLD11,
            "application/rdf+xml", Lang.RDFXML);

    @BeforeAll
    static void fill(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("skills.ttl"), """
                @prefix skill: <https://w3id.org/qualgraph/skill/> .
                @prefix qg: <https://w3id.org/qualgraph/def/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                skill:languages a qg:Skill ; skos:prefLabel "Languages"@en ;
                  skos:topConceptOf <https://w3id.org/qualgraph/skill> .
                skill:python a qg:Skill ; skos:prefLabel "Python"@en ; skos:broader skill:languages .
                <https://w3id.org/qualgraph/skill> a skos:ConceptScheme .
                """);
        STORE.replaceOntology(Ontology.read(folder));
        STORE.write("a", List.of(Postings.full()));
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void describesAPostingWithAllThatStandsInsideIt(String mediaType) {
        var description = graph(STORE.describe(POSTING, mediaType).orElseThrow(), mediaType);

        assertThat(description.size()).isEqualTo((int) Queries.rows(
                        STORE,
                        "SELECT * { GRAPH <https://w3id.org/qualgraph/graph/corpus/a> "
                                + "{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), '" + POSTING + "')) } }")
                .stream()
                .filter(row -> row.startsWith(POSTING))
                .count());
        assertThat(description.isIsomorphicWith(
                        graph(STORE.describe(POSTING, "application/n-triples").orElseThrow(), "application/n-triples")))
                .isTrue();
    }

    @Test
    void describesAConceptWithItsNarrowerOnes() {
        var turtle = new String(
                STORE.describe("https://w3id.org/qualgraph/skill/languages", "text/turtle")
                        .orElseThrow(),
                StandardCharsets.UTF_8);

        assertThat(turtle).containsPattern("skos:narrower\\s+skill:python");
    }

    @Test
    void describesASchemeWithItsTopConcepts() {
        var turtle = new String(
                STORE.describe("https://w3id.org/qualgraph/skill", "text/turtle")
                        .orElseThrow(),
                StandardCharsets.UTF_8);

        assertThat(turtle).containsPattern("skos:hasTopConcept\\s+skill:languages");
    }

    @Test
    void writesJsonLdThatNeedsNothingFetched() {
        var json = new String(
                STORE.describe("https://w3id.org/qualgraph/skill/languages", "application/ld+json")
                        .orElseThrow(),
                StandardCharsets.UTF_8);

        assertThat(json).contains("\"@context\"").contains("\"skos:prefLabel\"").doesNotContain("\"@context\": \"http");
    }

    @Test
    void describesNothingThatItDoesNotHold() {
        assertThat(STORE.describe("https://example.org/nothing", "text/turtle")).isEmpty();
        assertThat(STORE.describe("not an <IRI>", "text/turtle")).isEmpty();
    }

    @Test
    void refusesAnUnknownSyntax() {
        assertThatThrownBy(() -> STORE.describe(POSTING, "text/html"))
                .isInstanceOf(UnknownMediaTypeException.class)
                .hasMessageContaining("text/turtle");
        assertThatThrownBy(() -> Queries.answer(STORE, "ASK {}", SparqlLimits.DEFAULTS, "text/turtle"))
                .isInstanceOf(UnknownMediaTypeException.class);
    }

    @Test
    void writesRowsInEverySyntax() {
        var query = "SELECT ?s ?l { ?s skos:prefLabel ?l } ORDER BY ?s";
        var langs = Map.of(
                "application/sparql-results+json", ResultSetLang.RS_JSON,
                "application/sparql-results+xml", ResultSetLang.RS_XML,
                "text/tab-separated-values", ResultSetLang.RS_TSV);

        langs.forEach((mediaType, lang) -> {
            var answer = Queries.answer(STORE, query, SparqlLimits.DEFAULTS, mediaType);
            var rows = RowSetReaderRegistry.getFactory(lang)
                    .create(lang)
                    .read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)), Context.emptyContext());
            assertThat(RowSetOps.count(rows)).isEqualTo(5);
        });
        assertThat(Queries.answer(STORE, query, SparqlLimits.DEFAULTS, "text/csv"))
                .startsWith("s,l\r\nhttps://w3id.org/qualgraph/organization/acme,Acme\r\n");
    }

    @Test
    void writesTruthInEverySyntax() {
        assertThat(ask("application/sparql-results+json")).contains("\"boolean\" : true");
        assertThat(ask("application/sparql-results+xml")).contains("<boolean>true</boolean>");
        assertThat(ask("text/csv")).contains("true");
        assertThat(ask("text/tab-separated-values")).contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void writesTriplesInEverySyntax(String mediaType) {
        var construct = "CONSTRUCT { ?s skos:prefLabel ?l } { ?s skos:prefLabel ?l }";
        var describe = "DESCRIBE skill:languages ?x { ?x skos:prefLabel 'Python'@en }";

        assertThat(graph(bytes(construct, mediaType), mediaType).size()).isEqualTo(5);
        assertThat(graph(bytes(describe, mediaType), mediaType).size()).isEqualTo(11);
    }

    @Test
    void describesWithinTheGraphsOfTheQuery() {
        var query = "DESCRIBE skill:languages FROM <https://w3id.org/qualgraph/graph/corpus/a>";

        assertThat(graph(bytes(query, "text/turtle"), "text/turtle").isEmpty()).isTrue();
    }

    @Test
    void saysThatAnAnswerDoesNotFitItsSyntax() {
        var query = "CONSTRUCT { ?s <urn:1> ?l } { ?s skos:prefLabel ?l }";

        assertThatThrownBy(() -> bytes(query, "application/rdf+xml"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("application/n-triples");
    }

    @Test
    void namesTheSyntaxesOfEachForm() {
        assertThat(mediaTypes("ASK {}")).first().isEqualTo("application/sparql-results+json");
        assertThat(mediaTypes("SELECT * {}")).first().isEqualTo("application/sparql-results+json");
        assertThat(mediaTypes("CONSTRUCT WHERE { ?s ?p ?o }")).first().isEqualTo("text/turtle");
        assertThat(mediaTypes("DESCRIBE <urn:x>")).hasSize(4);
    }

    private static List<String> mediaTypes(String query) {
        try (var answer = STORE.query(SparqlRequest.of(query), SparqlLimits.DEFAULTS)) {
            return answer.mediaTypes();
        }
    }

    private static String ask(String mediaType) {
        return Queries.answer(STORE, "ASK { ?s ?p ?o }", SparqlLimits.DEFAULTS, mediaType);
    }

    private static byte[] bytes(String query, String mediaType) {
        try (var answer = STORE.query(SparqlRequest.of(Queries.PREFIXES + query), SparqlLimits.DEFAULTS)) {
            var out = new ByteArrayOutputStream();
            answer.write(mediaType, out);
            return out.toByteArray();
        }
    }

    private static Graph graph(byte[] bytes, String mediaType) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(RDF.get(mediaType))
                .parse(graph);
        return graph;
    }
}

package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.Terms;

class DatasetDescriptionTest {
    private static final String SITE = "http://localhost:7070";
    private static final Node DATASET = iri(Terms.BASE + "void#dataset");
    private static final Node CORPUS = iri(Terms.BASE + "graph/corpus/a");

    @TempDir
    private Path folder;

    private GraphStore store;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("a.ttl"), """
                @prefix qg: <https://w3id.org/qualgraph/def/> .
                @prefix skill: <https://w3id.org/qualgraph/skill/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                qg: a owl:Ontology ; dcterms:license <https://example.org/licence> ; owl:versionInfo "1.2" ; owl:versionIRI <https://w3id.org/qualgraph/def/1.2> .
                skill:a a qg:Skill ; skos:prefLabel "A"@en ; skos:exactMatch <http://data.europa.eu/esco/skill/1> .
                skill:b a qg:Skill ; skos:prefLabel "B"@en ; skos:exactMatch <http://data.europa.eu/esco/occupation/2>, <https://example.org/x#y> ;
                  skos:closeMatch <urn:isbn:9780262035613> .
                """);
        store = GraphStore.inMemory();
        store.replaceOntology(Ontology.read(folder));
        store.write("a", List.of(Postings.full(), Postings.bare("2", "x")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tellsWhatTheDatasetIs() {
        var description = description();

        assertThat(values(description, DATASET, Terms.DCTERMS + "title")).containsExactly("QualGraph");
        assertThat(values(description, DATASET, Terms.DCTERMS + "license"))
                .containsExactly("https://example.org/licence");
        assertThat(values(description, DATASET, Terms.OWL + "versionInfo")).containsExactly("1.2");
        assertThat(values(description, DATASET, Terms.VOID + "sparqlEndpoint")).containsExactly(SITE + "/sparql");
        assertThat(values(description, DATASET, Terms.VOID + "uriSpace")).containsExactly(Terms.BASE);
        assertThat(values(description, DATASET, Terms.VOID + "vocabulary"))
                .contains(Terms.DEF, Terms.SKOS, Terms.SCHEMA);
        assertThat(values(description, DATASET, Terms.VOID + "subset"))
                .containsExactlyInAnyOrder(
                        CORPUS.getURI(), Terms.ONTOLOGY_GRAPH.getURI(), Terms.STATISTICS_GRAPH.getURI());
    }

    @Test
    void countsWhatSparqlCounts() {
        var description = description();

        assertThat(values(description, DATASET, Terms.VOID + "triples"))
                .containsExactlyElementsOf(Queries.rows(store, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
        assertThat(values(description, CORPUS, Terms.VOID + "entities"))
                .containsExactlyElementsOf(Queries.rows(
                        store, "SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH <" + CORPUS + "> { ?s ?p ?o } }"));
        assertThat(partition(description, Terms.ONTOLOGY_GRAPH, "class-qg:Skill", "entities"))
                .isEqualTo("2");
        assertThat(partition(description, Terms.ONTOLOGY_GRAPH, "property-skos:exactMatch", "triples"))
                .isEqualTo("3");
        assertThat(partition(description, CORPUS, "class-schema:JobPosting", "entities"))
                .isEqualTo("2");
        assertThat(partition(description, iri(Terms.BASE + "void"), "class-qg:Skill", "entities"))
                .isEqualTo("2");
    }

    @Test
    void tellsWhereLinksLead() {
        var description = description();
        var linkset = iri(Terms.ONTOLOGY_GRAPH + "#links-skos:exactMatch-data.europa.eu");

        assertThat(values(description, linkset, Terms.VOID + "objectsTarget"))
                .containsExactly("http://data.europa.eu/esco/");
        assertThat(values(description, linkset, Terms.VOID + "linkPredicate"))
                .containsExactly(Terms.SKOS + "exactMatch");
        assertThat(values(description, linkset, Terms.VOID + "triples")).containsExactly("2");
        assertThat(description.stream(Node.ANY, Terms.TYPE, VoidTerms.LINKSET_CLASS))
                .hasSize(2);
    }

    @Test
    void holdsNoBlankNode() {
        assertThat(description().stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void describesAnEmptyStore() {
        try (var empty = GraphStore.inMemory()) {
            var description = read(empty.describeDataset().rdf("text/turtle", SITE));

            assertThat(values(description, DATASET, Terms.VOID + "triples")).containsExactly("0");
        }
    }

    @Test
    void knowsTheSyntaxesThatItCanBeWrittenIn() {
        assertThatThrownBy(() -> store.describeDataset().rdf("text/html", SITE))
                .isInstanceOf(UnknownMediaTypeException.class);
    }

    private Graph description() {
        return read(store.describeDataset().rdf("text/turtle", SITE));
    }

    private static Graph read(byte[] turtle) {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String partition(Graph description, Node dataset, String part, String count) {
        return String.join(" ", values(description, iri(dataset.getURI() + "#" + part), Terms.VOID + count));
    }

    private static List<String> values(Graph graph, Node subject, String property) {
        return graph.stream(subject, iri(property), Node.ANY)
                .map(triple -> triple.getObject().isLiteral()
                        ? triple.getObject().getLiteralLexicalForm()
                        : triple.getObject().getURI())
                .toList();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}

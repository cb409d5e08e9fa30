package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.ARQ;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.SparqlRequest;
import org.qualgraph.ontology.Terms;

/** What a query cannot reach: classes, files, other servers, other syntaxes, graphs that are not there. */
class ClosedQueryTest {
    private static final GraphStore STORE = GraphStore.inMemory();
    private static final String TRIPWIRE = "<java:org.qualgraph.graph.Tripwire>";

    @BeforeAll
    static void fill() {
        STORE.write("a", List.of(Postings.asking("1", Necessity.MINIMUM, Postings.PYTHON)));
        STORE.write("b", List.of(Postings.asking("2", Necessity.PREFERRED, Postings.CPP)));
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (%s() AS ?x) {}",
                "SELECT * { FILTER(%s()) }",
                "SELECT * { BIND(%s() AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER(%s()) } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT * { ?s ?p ?o FILTER(%s()) } } } }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(%s()) } }",
                "SELECT * { ?s ?p ?o MINUS { ?s ?q ?r FILTER(%s()) } }",
                "SELECT * { ?s ?p ?o } ORDER BY %s()",
                "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING (1 = 1) (%s())",
                "SELECT ?x { ?s ?p ?o } GROUP BY (%s() AS ?x)",
                "SELECT (SUM(%s()) AS ?x) { ?s ?p ?o }",
                "SELECT (GROUP_CONCAT(STR(%s())) AS ?x) { ?s ?p ?o }",
                "SELECT (IF(true, %s(), 1) AS ?x) {}",
                "SELECT (COALESCE(%s(), 1) AS ?x) {}",
                "SELECT * { GRAPH ?g { ?s ?p ?o FILTER(%s()) } }",
                "ASK { FILTER(%s()) }",
                "DESCRIBE ?s { ?s ?p ?o FILTER(%s()) }",
                "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(%s() AS ?x) }"
            })
    void refusesToCallAClassWhereverItStands(String query) {
        assertRefused(query.replace("%s", TRIPWIRE), "org.qualgraph.graph.Tripwire");
        assertThat(Tripwire.Trips.COUNT).hasValue(0);
    }

    @Test
    void takesAClassAsAPredicateForAnyOtherPredicate() {
        assertThat(Queries.rows(STORE, "SELECT * { ?s " + TRIPWIRE + " ?o }")).isEmpty();
        assertThat(Queries.rows(STORE, "SELECT * { ?s " + TRIPWIRE + "* ?o } LIMIT 1"))
                .hasSize(1);
        assertThat(Tripwire.Trips.COUNT).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/function#wait",
                "http://jena.apache.org/ARQ/function#context",
                "http://jena.apache.org/ARQ/function#print",
                "http://jena.apache.org/ARQ/function#eval",
                "http://www.w3.org/2005/xpath-functions/math#pow",
                "http://www.w3.org/2005/xpath-functions#concat",
                "http://www.w3.org/ns/sparql#concat",
                "http://jena.apache.org/ARQ/jsFunction#f",
                "http://example.org/unknown"
            })
    void refusesEveryFunctionBeyondTheStandard(String function) {
        assertRefused("SELECT (<" + function + ">(1) AS ?x) {}", function);
    }

    @Test
    void refusesAggregatesBeyondTheStandard() {
        assertRefused("SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?x) { ?s ?p ?o }", "stdev");
    }

    @Test
    void takesNoPropertyForAFunction() {
        var splits = "SELECT ?x { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }";

        assertThat(Queries.rows(STORE, splits)).isEmpty();
    }

    @Test
    void keepsTheCastsAndFunctionsOfTheStandard() {
        var query = """
                SELECT (xsd:integer("7") + 1 AS ?a) (xsd:date("2026-01-02") AS ?b) (CONCAT("a", "b") AS ?c)
                  (REGEX("Abc", "^a", "i") AS ?d) (REPLACE("abc", "(b)", "[$1]") AS ?e) (2 * 3 AS ?f)
                  (STRDT("1", xsd:integer) AS ?g) (ENCODE_FOR_URI("a b") AS ?h) (UCASE("x"@en) AS ?i)
                  (STR(xsd:string(5)) AS ?j) (REPLACE("abab"@en, "B", "x", "i") AS ?k) ("a" + "b" AS ?l) {}
                """;

        assertThat(Queries.rows(STORE, query)).containsExactly("8,2026-01-02,ab,true,a[b]c,6,1,a%20b,X,5,axax,ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE SILENT <URL> { ?s ?p ?o } } } } }",
                "ASK { BIND(<URL> AS ?g) SERVICE ?g { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE SILENT <URL> { ?s ?p ?o } }"
            })
    void refusesToAskAnotherServer(String query) throws IOException {
        var asked = new AtomicInteger();
        var server = server(asked);
        try {
            var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";

            assertRefused(query.replace("URL", url), "SERVICE");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void hasServiceSwitchedOffBesides() {
        assertThat(ARQ.globalServiceAllowed).isFalse();
        assertThat(ARQ.allowServiceDefault).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:s> <urn:p> <urn:o> }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/hostname>",
                "CLEAR ALL",
                "SELECT (CALL(<java:org.qualgraph.graph.Tripwire>) AS ?x) {}",
                "JSON { \"s\": ?s } WHERE { ?s ?p ?o }",
                "SELECT * { LET (?x := 1) }",
                "SELECT * { ?s ?p ?o . LATERAL { ?s ?q ?r } }",
                "SELECT (AGG <java:org.qualgraph.graph.Tripwire>(?o) AS ?x) { ?s ?p ?o }",
                "CONSTRUCT { GRAPH <urn:g> { ?s ?p ?o } } { ?s ?p ?o }",
                "SELECT * { ?s ?p{2} ?o }",
                "SELECT * { FILTER REGEX('a', '(') }",
                "",
                "SELECT"
            })
    void acceptsNothingButStandardQueries(String text) {
        assertThatThrownBy(() -> ask(text)).isInstanceOf(MalformedQueryException.class);
        assertThat(STORE.generation()).isEqualTo(2);
    }

    @Test
    void saysWhereAQueryIsMalformed() {
        assertThatThrownBy(() -> STORE.query(SparqlRequest.of("SELECT *\n{ ?s ?p }"), SparqlLimits.DEFAULTS))
                .isInstanceOfSatisfying(MalformedQueryException.class, e -> {
                    assertThat(e).hasMessageStartingWith("Encountered").hasMessageNotContaining("Was expecting");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(6);
                });
    }

    @Test
    void readsNoFileAsAGraph(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret.ttl"), "<urn:s> <urn:p> \"secret\" .");

        assertRefused("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }", "not a graph of this dataset");
        assertRefused("SELECT * FROM NAMED <" + file.toUri() + "> { GRAPH ?g { ?s ?p ?o } }", "not a graph");
        assertThatThrownBy(() -> STORE.query(
                        new SparqlRequest("ASK {}", List.of(file.toUri().toString()), List.of()),
                        SparqlLimits.DEFAULTS))
                .isInstanceOf(RefusedQueryException.class);
    }

    @Test
    void restrictsAQueryToTheGraphsThatItNames() {
        var a = Terms.corpusGraph("a").getURI();
        var concepts = "{ ?s qg:requirement/qg:concept ?c }";

        assertThat(Queries.rows(STORE, "SELECT ?c " + concepts)).hasSize(2);
        assertThat(Queries.rows(STORE, "SELECT ?c FROM <" + a + "> " + concepts))
                .containsExactly(Postings.PYTHON.iri());
        assertThat(Queries.rows(STORE, "SELECT ?c FROM NAMED <" + a + "> " + concepts))
                .isEmpty();
        assertThat(Queries.rows(STORE, "SELECT DISTINCT ?g FROM NAMED <" + a + "> { GRAPH ?g { ?s ?p ?o } }"))
                .containsExactly(a);
    }

    @Test
    void letsTheProtocolsDatasetTakeThePlaceOfTheQuerys() {
        var a = Terms.corpusGraph("a").getURI();
        var b = Terms.corpusGraph("b").getURI();
        var query = "ASK FROM <" + a + "> { ?s <" + Terms.PREFERS + "> ?o }";

        try (var answer = STORE.query(new SparqlRequest(query, List.of(b), List.of()), SparqlLimits.DEFAULTS)) {
            assertThat(answer).isEqualTo(new AskAnswer(true));
        }
    }

    @Test
    void hidesWhatTheStoreSaysOfItself() {
        assertThat(Queries.rows(STORE, "SELECT * { ?s qg:generation ?o }")).isEmpty();
        assertThat(Queries.rows(STORE, "SELECT * { GRAPH ?g { ?s qg:generation ?o } }"))
                .isEmpty();
    }

    @Test
    void refusesTripleTermsWhichCanDoubleAtEachStep() {
        assertRefused("SELECT * { BIND(TRIPLE(<urn:s>, <urn:p>, 1) AS ?t) }", "TRIPLE()");
        assertRefused("SELECT * { BIND(<<( <urn:s> <urn:p> 1 )>> AS ?t) }", "Triple terms");
    }

    private static void assertRefused(String query, String reason) {
        assertThatThrownBy(() -> ask(query))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining(reason);
    }

    private static void ask(String query) {
        STORE.query(SparqlRequest.of(Queries.PREFIXES + query), SparqlLimits.DEFAULTS)
                .close();
    }

    private static HttpServer server(AtomicInteger asked) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}

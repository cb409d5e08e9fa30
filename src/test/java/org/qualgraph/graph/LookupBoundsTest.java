package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Hit;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.SparqlRequest;

/** What lookups in a query may cost: how many, how long, and how the query may write them. */
@Timeout(60)
class LookupBoundsTest {
    private static final String NUMBERED = "BIND(CONCAT(STR(?x0), STR(?x1), STR(?x2), STR(?x3), STR(?x4)) AS ?text) ";

    @AutoClose
    private final GraphStore store = GraphStore.inMemory();

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void looksUpOnceWhatComesAHundredThousandTimes() {
        assertThat(rows("SELECT (COUNT(?c) AS ?n) { " + Queries.MANY + " ?c qg:lookup (\"python\" 1) }", this::python))
                .containsExactly("100000");
        assertThat(made).hasValue(1);
    }

    @Test
    void refusesToLookUpAHundredThousandNames() {
        var query = "SELECT (COUNT(?c) AS ?n) { " + Queries.MANY + NUMBERED + "?c qg:lookup (?text 1) }";

        assertThatThrownBy(() -> rows(query, this::python))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("10000 names");
        assertThat(made).hasValue(SparqlLimits.DEFAULTS.lookups());
    }

    @Test
    void refusesTooManyNamesInsideExists() {
        var query = "SELECT * { " + Queries.MANY + NUMBERED + "FILTER NOT EXISTS { ?c qg:lookup (?text 1) } }";

        assertThatThrownBy(() -> rows(query, this::python)).isInstanceOf(RefusedQueryException.class);
    }

    @Test
    void refusesTooManySolutions() {
        var query = "SELECT * { " + Queries.MANY + " ?c qg:lookup (\"python\" 100) }";

        assertThatThrownBy(() -> rows(query, this::twenty)).isInstanceOf(AnswerTooLargeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(?c) AS ?n) { %s ?c qg:lookup (?text 1) }",
                "SELECT * { %s FILTER NOT EXISTS { ?c qg:lookup (?text 1) } }",
                "ASK { %s ?c qg:lookup (?text 1) FILTER(?c = 1) }"
            })
    void stopsAtTheDeadline(String query) {
        var limits = SparqlLimits.DEFAULTS.withDeadline(Duration.ofMillis(500));
        long start = System.nanoTime();

        assertThatThrownBy(() -> rows(query.replace("%s", Queries.MANY + NUMBERED), this::slowly, limits))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void stopsWhenTheAnswerIsClosed() throws InterruptedException {
        var query = SparqlRequest.of("SELECT ?c { " + Queries.MANY + NUMBERED + "?c qg:lookup (?text 100) }");

        store.query(query, SparqlLimits.DEFAULTS, Finders.NONE.withNames(this::twenty))
                .close();
        Thread.sleep(200);
        int then = made.get();
        Thread.sleep(200);

        assertThat(made).hasValue(then);
    }

    @Test
    void givesTheReasonWhereTheIndexBreaks() {
        assertThatThrownBy(() -> rows("ASK { ?c qg:lookup \"python\" }", lookup -> {
                    throw new FailedQueryException(new IllegalStateException("the disk is gone"));
                }))
                .isInstanceOf(FailedQueryException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void isRefusedByAStoreWithoutAnIndex() {
        assertThatThrownBy(() -> Queries.rows(store, "ASK { ?c qg:lookup \"python\" }"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("not available here");
    }

    @Test
    void refusesALongText() {
        var long32K = "x".repeat(30_000);

        assertThatThrownBy(() -> rows("ASK { ?c qg:lookup \"" + long32K + "\" }", this::python))
                .isInstanceOf(MalformedQueryException.class)
                .hasMessageContaining("1000 characters")
                .hasMessageContaining("30000");
        assertThatThrownBy(() -> rows(
                        "ASK { BIND(REPLACE(\"" + long32K + "\", \"x\", \"xxxxxxxxxx\") AS ?t) ?c qg:lookup (?t 1) }",
                        this::python))
                .isInstanceOf(MalformedQueryException.class)
                .hasMessageContaining("300000");
        assertThat(rows("ASK { ?c qg:lookup \"" + "x".repeat(1_000) + "\" }", this::python))
                .containsExactly("true");
    }

    @Test
    void refusesListsThatWouldTakeLongToFollow() {
        long start = System.nanoTime();

        assertThatThrownBy(() -> rows("ASK { ?c qg:lookup (" + "1 ".repeat(15_000) + ") }", this::python))
                .isInstanceOf(MalformedQueryException.class);
        assertThatThrownBy(() -> rows("ASK { (" + "?c ".repeat(10_000) + ") qg:lookup \"x\" }", this::python))
                .isInstanceOf(MalformedQueryException.class);
        assertThatThrownBy(() -> rows(
                        "ASK { ?l rdf:first 1 ; rdf:rest ?m . ?m rdf:first 1 ; rdf:rest ?l . ?c qg:lookup ?l }",
                        this::python))
                .isInstanceOf(MalformedQueryException.class);
        assertThatThrownBy(() -> rows(
                        "ASK { ?l rdf:first 1 . ?m rdf:first 1 ; rdf:rest ?l . ?l rdf:rest/skos:none ?l . ?c qg:lookup ?m }",
                        this::python))
                .isInstanceOf(MalformedQueryException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void refusesCallsInManyPlaces() {
        assertThatThrownBy(() -> rows("ASK { " + "?c qg:lookup (\"python\" 1) . ".repeat(101) + " }", this::python))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("100 places");
        assertThatThrownBy(() -> rows("ASK { {} " + "UNION { ?c qg:lookup \"x\" } ".repeat(1_000) + " }", this::python))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("100 places");
        assertThat(rows("ASK { " + "?c qg:lookup (\"python\" 1) . ".repeat(100) + " }", this::python))
                .containsExactly("true");
        assertThat(made).hasValue(1);
    }

    @Test
    void isNotSentToAnotherServer() {
        assertThatThrownBy(() -> rows("ASK { SERVICE <http://localhost:1/> { ?c qg:lookup \"x\" } }", this::python))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("SERVICE");
        assertThat(made).hasValue(0);
    }

    @Test
    void isNoUpdate() {
        assertThatThrownBy(() -> rows("INSERT { ?c skos:note 1 } WHERE { ?c qg:lookup \"x\" }", this::python))
                .isInstanceOf(MalformedQueryException.class);
        assertThat(made).hasValue(0);
    }

    private List<Hit> python(Lookup lookup) {
        made.incrementAndGet();
        return List.of(hit(1));
    }

    private List<Hit> twenty(Lookup lookup) {
        made.incrementAndGet();
        return IntStream.range(0, 20).mapToObj(LookupBoundsTest::hit).toList();
    }

    private List<Hit> slowly(Lookup lookup) {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private static Hit hit(int number) {
        return new Hit(
                ConceptId.of(ConceptType.SKILL, "python-" + number),
                ConceptType.SKILL,
                Concept.OWN,
                "Python",
                "Python",
                LabelKind.PREFERRED,
                "en",
                MatchClass.EXACT,
                OptionalInt.of(0),
                1);
    }

    private List<String> rows(String query, Function<Lookup, List<Hit>> names) {
        return rows(query, names, SparqlLimits.DEFAULTS);
    }

    private List<String> rows(String query, Function<Lookup, List<Hit>> names, SparqlLimits limits) {
        return Queries.rows(store, query, limits, Finders.NONE.withNames(names));
    }
}

package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.SparqlRequest;

/** What a query may cost: time, memory, depth, and how many may be asked at a time. */
@Timeout(60)
class QueryBoundsTest {
    private static final GraphStore STORE = GraphStore.inMemory();

    @BeforeAll
    static void fill() {
        STORE.write("a", Postings.generated(20, 7));
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?e ?i",
                "SELECT * { BIND('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' AS ?x) FILTER REGEX(?x, '^(a|aa)+\\\\1$') }",
                "SELECT * { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '^(a|aa)+\\\\1$') }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '^(a|aa)+\\\\1$', 'x') AS ?y) {}",
                "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:x>)* ?b }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:x>)+ ?a }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(STR(?c)) + STRLEN(STR(?f)) + STRLEN(STR(?i)) < 0) }",
                "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
            })
    void stopsAtTheDeadline(String query) {
        long start = System.nanoTime();

        assertThatThrownBy(() -> Queries.answer(STORE, query, Queries.SHORT, "text/csv"))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThatThreadsAreFree();
    }

    /** The engine walks a closure whole before it looks at the time, so what shows is when the only thread is free. */
    @Test
    void leavesAPathInTheMidstOfItsClosure() {
        var walk = SparqlRequest.of(
                "SELECT (COUNT(*) AS ?n) { <https://w3id.org/qualgraph/graph/corpus/a> (!<urn:x>|^!<urn:x>)* ?b }");
        try (var database = Database.inMemory()) {
            database.write(() -> Postings.writer(database, "a")
                    .write(Postings.statements("a", Postings.generated(80, 7)), () -> {}));
            try (var pool = new QueryPool(database.dataset(), 1, 1)) {
                pool.answer(walk, SparqlLimits.DEFAULTS, Finders.NONE).close();
                long whole = nanos(() ->
                        pool.answer(walk, SparqlLimits.DEFAULTS, Finders.NONE).close());
                var tenth = SparqlLimits.DEFAULTS.withDeadline(Duration.ofNanos(whole / 10));

                long freed = nanos(() -> {
                    assertThatThrownBy(() -> pool.answer(walk, tenth, Finders.NONE))
                            .isInstanceOf(QueryTimeoutException.class);
                    pool.answer(SparqlRequest.of("ASK {}"), SparqlLimits.DEFAULTS, Finders.NONE)
                            .close();
                });

                assertThat(freed).isLessThan(whole / 2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONCAT(%s, %s)", "%s + %s", "REPLACE(%s, '.', %s)", "REPLACE(%s, '.+', '$0$0$0')"})
    void refusesTextsThatDoubleAtEachStep(String function) {
        assertThatThrownBy(() -> Queries.answer(STORE, repeated("'0123456789'", function), Queries.SHORT, "text/csv"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("text of more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999", "0.0000001", "-12345.6789"})
    void refusesNumbersThatDoubleTheirDigitsAtEachStep(String number) {
        assertThatThrownBy(() -> Queries.answer(STORE, repeated(number, "%s * %s"), Queries.SHORT, "text/csv"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xsd:integer(?x)", "xsd:decimal(?x)", "STRDT(?x, xsd:integer)", "xsd:duration(?x)"})
    void refusesToReadANumberFromAVeryLongText(String cast) {
        var query = "SELECT (" + cast + " + 1 AS ?y) { BIND(REPLACE('" + "1".repeat(900) + "', '1', '11111') AS ?x) }";

        assertThatThrownBy(() -> Queries.answer(STORE, query, Queries.SHORT, "text/csv"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (GROUP_CONCAT(STR(?c); separator='--------------------------------') AS ?x) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?c), STR(?f)); separator='-') AS ?x) { ?a ?b ?c . ?d ?e ?f }"
            })
    void refusesToGatherEndlessTexts(String query) {
        assertThatThrownBy(() -> Queries.answer(
                        STORE, query, SparqlLimits.DEFAULTS.withDeadline(Duration.ofSeconds(20)), "text/csv"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("GROUP_CONCAT");
    }

    @Test
    void refusesALongQuery() {
        assertThatThrownBy(() -> Queries.rows(STORE, "ASK {}" + " ".repeat(40_000)))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("longer");
    }

    @Test
    void refusesDeepNesting() {
        assertTooDeep("ASK { FILTER(" + "!".repeat(3000) + "true) }");
        assertTooDeep("ASK { FILTER(" + "! ".repeat(3000) + "true) }");
        assertTooDeep("ASK { FILTER(" + "(".repeat(3000) + "true" + ")".repeat(3000) + ") }");
        assertTooDeep("ASK " + "{".repeat(3000) + "}".repeat(3000));
        assertTooDeep("ASK { ?s ?p " + "[ ?p ".repeat(3000) + "1" + "]".repeat(3000) + "}");
        assertTooDeep("ASK { ?s " + "^".repeat(3000) + "<urn:p> ?o }");
        assertTooDeep("ASK { BIND(" + "-".repeat(3000) + "1 AS ?x) }");
    }

    @Test
    void countsNoBracketInTextsAndIris() {
        assertThat(Queries.rows(STORE, "SELECT (STRLEN('" + "(".repeat(500) + "') AS ?n) {}"))
                .containsExactly("500");
        assertThat(Queries.rows(STORE, "ASK { # " + "(".repeat(500) + "\n }")).containsExactly("true");
        assertThat(Queries.rows(STORE, "SELECT ('''" + "!'(".repeat(200) + "''' < \"\\\"((\" AS ?n) {}"))
                .hasSize(1);
        assertThat(Queries.rows(STORE, "ASK { ?s <urn:" + "(".repeat(500) + "> ?o }"))
                .containsExactly("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNION {}", "OPTIONAL {}", "MINUS {}", "FILTER(?s < 1)", "{}", ". ?s ?p ?o"})
    void survivesLongChains(String link) {
        var chain = link.repeat(32_000 / link.length());

        assertThatRuns("ASK { {} " + chain + " }");
    }

    @Test
    void survivesLongExpressionsAndPaths() {
        assertThatRuns("ASK { FILTER(1 = 1" + " || 1 = 1".repeat(2000) + ") }");
        assertThatRuns("ASK { FILTER(0 = 1" + " + 1".repeat(5000) + ") }");
        assertThatRuns("ASK { ?s <urn:p>" + "/<urn:p>".repeat(1000) + " ?o }");
        assertThatRuns("ASK { ?s <urn:p>" + "|<urn:p>".repeat(1000) + " ?o }");
        assertThatRuns("ASK { " + binds(500) + " }");
    }

    @Test
    void refusesARegularExpressionThatGoesTooDeep() {
        var query = "ASK { BIND(REPLACE('" + "a".repeat(5000) + "', 'a', '" + "ab".repeat(90)
                + "') AS ?x) FILTER REGEX(?x, '^(a|b)*$') }";

        assertThatThrownBy(() -> Queries.rows(STORE, query))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("too deep");
        assertThatThreadsAreFree();
    }

    @Test
    void refusesAnAnswerOfTooManyRows() {
        var limits = SparqlLimits.DEFAULTS.withRows(10);

        assertThat(Queries.answer(STORE, "SELECT * { ?s ?p ?o } LIMIT 10", limits, "text/csv")
                        .lines())
                .hasSize(11);
        assertThatThrownBy(() -> Queries.answer(STORE, "SELECT * { ?s ?p ?o }", limits, "text/csv"))
                .isInstanceOf(AnswerTooLargeException.class)
                .hasMessageContaining("10 rows");
        assertThatThrownBy(() -> Queries.answer(STORE, "CONSTRUCT WHERE { ?s ?p ?o }", limits, "text/turtle"))
                .isInstanceOf(AnswerTooLargeException.class)
                .hasMessageContaining("10 triples");
        assertThatThrownBy(() -> Queries.answer(STORE, "DESCRIBE ?s { ?s a schema:JobPosting }", limits, "text/turtle"))
                .isInstanceOf(AnswerTooLargeException.class);
    }

    @Test
    void refusesAnAnswerOfTooManyBytes() {
        var limits = SparqlLimits.DEFAULTS.withBytes(10_000);

        assertThatThrownBy(() -> STORE.query(SparqlRequest.of("SELECT * { ?s ?p ?o }"), limits))
                .isInstanceOf(AnswerTooLargeException.class)
                .hasMessageContaining("10000 bytes");
    }

    @Test
    void streamsAnAnswerThatIsLargerThanItsFirstPiece() {
        var query = "SELECT ?a ?b ?f { ?a ?b ?c . ?d a schema:JobPosting ; ?e ?f } LIMIT 40000";

        var answer = Queries.answer(STORE, query, SparqlLimits.DEFAULTS, "application/sparql-results+json");

        assertThat(answer.lines().filter(line -> line.contains("\"a\": {"))).hasSize(40_000);
        assertThat(answer).endsWith("}\n");
    }

    @Test
    void failsInTheMidstOfAnAnswerThatCannotBeWhole() {
        var query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

        try (var answer = STORE.query(SparqlRequest.of(query), Queries.SHORT.withDeadline(Duration.ofSeconds(3)))) {
            assertThatThrownBy(() -> answer.write("text/csv", OutputStream.nullOutputStream()))
                    .isInstanceOfAny(QueryTimeoutException.class, AnswerTooLargeException.class);
        }
        assertThatThreadsAreFree();
    }

    @Test
    void stopsComputingWhenTheAnswerIsClosed() {
        var query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

        for (int i = 0; i < 30; i++) {
            STORE.query(SparqlRequest.of(query), SparqlLimits.DEFAULTS).close();
        }

        assertThatThreadsAreFree();
    }

    @Test
    void refusesWhereTooManyWait() throws InterruptedException {
        var heavy = SparqlRequest.of("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        var asked = new CountDownLatch(3);
        try (var database = Database.inMemory();
                var callers = Executors.newFixedThreadPool(3)) {
            database.write(() -> {
                Postings.writer(database, "a").write(Postings.statements("a", Postings.generated(2, 1)), () -> {});
                return true;
            });
            try (var pool = new QueryPool(database.dataset(), 1, 1)) {
                for (int i = 0; i < 3; i++) {
                    callers.submit(() -> {
                        asked.countDown();
                        return pool.answer(heavy, Queries.SHORT, Finders.NONE);
                    });
                }
                asked.await();
                Thread.sleep(300);

                assertThatThrownBy(() -> pool.answer(heavy, Queries.SHORT, Finders.NONE))
                        .isInstanceOf(QueryQueueFullException.class);
            }
        }
    }

    @Test
    void countsWaitingInTheDeadline() throws InterruptedException {
        var heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        try (var callers = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                callers.submit(() -> Queries.answer(
                        STORE, heavy, SparqlLimits.DEFAULTS.withDeadline(Duration.ofSeconds(3)), "text/csv"));
            }
            Thread.sleep(500);

            assertThatThrownBy(() -> Queries.answer(
                            STORE, "ASK {}", SparqlLimits.DEFAULTS.withDeadline(Duration.ofMillis(200)), "text/csv"))
                    .isInstanceOf(QueryTimeoutException.class);
        }
    }

    @Test
    void sortsAndComparesMoreRowsThanItKeepsInMemory() {
        var pairs = "{ SELECT ?a ?b ?d ?e { ?a a ?b . ?d ?e ?f } LIMIT " + (Evaluation.ROWS_IN_MEMORY + 50_000) + " }";
        var spilled = "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?b ?d ?e " + pairs + " ORDER BY ?d }";
        var inMemory = "SELECT (COUNT(*) AS ?n) { SELECT ?a ?b ?d ?e " + pairs + " GROUP BY ?a ?b ?d ?e }";

        var counts = Queries.rows(STORE, spilled);

        assertThat(counts)
                .isEqualTo(Queries.rows(STORE, inMemory))
                .allSatisfy(count -> assertThat(Long.parseLong(count)).isGreaterThan(Evaluation.ROWS_IN_MEMORY));
    }

    /** Fails neither the thread nor the process, whatever becomes of the query. */
    private static void assertThatRuns(String query) {
        try {
            STORE.query(SparqlRequest.of(query), SparqlLimits.DEFAULTS).close();
        } catch (RefusedQueryException | MalformedQueryException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    private static void assertTooDeep(String query) {
        assertThatThrownBy(() -> Queries.rows(STORE, query))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("levels deep");
    }

    /** Every thread of the pool answers again. */
    private static void assertThatThreadsAreFree() {
        try (var callers = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 4)
                    .mapToObj(i -> callers.submit(() -> Queries.rows(STORE, "ASK {}")))
                    .toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).containsExactly("true"));
        }
    }

    private static long nanos(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return System.nanoTime() - start;
    }

    /** A value to which a function is applied 30 times. */
    private static String repeated(String value, String function) {
        return "SELECT ?x30 { BIND(" + value + " AS ?x0) "
                + IntStream.range(0, 30)
                        .mapToObj(i -> "BIND(" + function.replace("%s", "?x" + i) + " AS ?x" + (i + 1) + ")")
                        .collect(Collectors.joining(" "))
                + " }";
    }

    private static String binds(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "BIND(" + i + " AS ?x" + i + ")")
                .collect(Collectors.joining(" "));
    }
}

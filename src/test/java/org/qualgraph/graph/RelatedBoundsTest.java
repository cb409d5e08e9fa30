package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Related;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.RelatedTo;

/** What a query is asked for when it asks for related concepts, and what that may cost. */
@Timeout(60)
class RelatedBoundsTest {
    private static final String NUMBERED =
            "BIND(IRI(CONCAT(STR(skill:), STR(?x0), STR(?x1), STR(?x2), STR(?x3), STR(?x4))) AS ?given) ";

    @AutoClose
    private final GraphStore store = GraphStore.inMemory();

    private final List<RelatedTo> asked = new ArrayList<>();

    @Test
    void asksForTwentyOfAnyTypeWhereItIsNotSaid() {
        rows("ASK { ?c qg:related skill:a }", this::one);

        assertThat(asked).containsExactly(new RelatedTo(List.of(skill("a")), Set.of(), 20));
    }

    @Test
    void asksForAllThatIsGiven() {
        rows("ASK { ?c qg:related (qg:Venue skill:b 1000 skill:a \"role\" skill:b <urn:c>) }", this::one);

        assertThat(asked)
                .containsExactly(new RelatedTo(
                        List.of(skill("b"), skill("a"), new ConceptId("urn:c")),
                        Set.of(ConceptType.VENUE, ConceptType.ROLE),
                        1_000));
    }

    @Test
    void givesAConceptWithoutReasonsOnce() {
        assertThat(rows("SELECT ?c ?reason { (?c ?s ?reason) qg:related skill:a }", question -> List.of(related(1, 0))))
                .containsExactly("https://w3id.org/qualgraph/skill/1,");
        assertThat(rows("ASK { (?c ?s \"broader\") qg:related skill:a }", question -> List.of(related(1, 0))))
                .containsExactly("false");
    }

    @Test
    void asksOnceWhatComesAHundredThousandTimes() {
        assertThat(rows("SELECT (COUNT(?c) AS ?n) { " + Queries.MANY + " ?c qg:related skill:a }", this::one))
                .containsExactly("100000");
        assertThat(asked).hasSize(1);
    }

    /** Two answers of 60,000 reasons are more than is remembered, two of 40,000 are not. */
    @Test
    void remembersNoMoreThanFitsInMemory() {
        var query = "SELECT (COUNT(?c) AS ?n) {"
                + " VALUES ?given { skill:a skill:b skill:a skill:b skill:a skill:b } ?c qg:related ?given }";

        rows(query, question -> reasoned(question, 40_000));
        assertThat(asked).hasSize(2);

        asked.clear();
        rows(query, question -> reasoned(question, 60_000));
        assertThat(asked).hasSize(6);
    }

    @Test
    void refusesToAskAboutAHundredThousandConcepts() {
        var query = "SELECT (COUNT(?c) AS ?n) { " + Queries.MANY + NUMBERED + "?c qg:related ?given }";

        assertThatThrownBy(() -> rows(query, this::one))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("related to more than 10000");
        assertThat(asked).hasSize(SparqlLimits.DEFAULTS.lookups());
    }

    @Test
    void refusesTooManySolutions() {
        var query = "SELECT * { " + Queries.MANY + " (?c ?score ?reason) qg:related skill:a }";

        assertThatThrownBy(() -> rows(query, question -> reasoned(question, 20)))
                .isInstanceOf(AnswerTooLargeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(?c) AS ?n) { %s ?c qg:related ?given }",
                "SELECT * { %s FILTER NOT EXISTS { (?c ?score ?reason) qg:related ?given } }",
                "ASK { %s ?c qg:related (?given 1) FILTER(?c = 1) }"
            })
    void stopsAtTheDeadline(String query) {
        var limits = SparqlLimits.DEFAULTS.withDeadline(Duration.ofMillis(500));
        long start = System.nanoTime();

        assertThatThrownBy(() -> rows(query.replace("%s", Queries.MANY + NUMBERED), this::slowly, limits))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void givesTheReasonWhereTheAnswerBreaks() {
        assertThatThrownBy(() -> rows("ASK { ?c qg:related skill:a }", question -> {
                    throw new FailedQueryException(new IllegalStateException("the disk is gone"));
                }))
                .isInstanceOf(FailedQueryException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void isRefusedByAStoreThatKnowsNothingRelated() {
        assertThatThrownBy(() -> Queries.rows(store, "ASK { ?c qg:related skill:a }"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("qg:related is not available here");
    }

    @Test
    void refusesListsThatWouldTakeLongToFollow() {
        long start = System.nanoTime();

        assertThatThrownBy(() -> rows("ASK { ?c qg:related (" + "<a> ".repeat(8_000) + ") }", this::one))
                .isInstanceOf(MalformedQueryException.class)
                .hasMessageContaining("more than 100 arguments");
        assertThatThrownBy(() -> rows("ASK { (" + "?c ".repeat(10_000) + ") qg:related skill:a }", this::one))
                .isInstanceOf(MalformedQueryException.class);
        assertThatThrownBy(() -> rows(
                        "ASK { ?l rdf:first <a> ; rdf:rest ?m . ?m rdf:first <b> ; rdf:rest ?l . ?c qg:related ?l }",
                        this::one))
                .isInstanceOf(MalformedQueryException.class);
        assertThatThrownBy(() ->
                        rows("ASK { " + ("?c qg:related (" + "<a> ".repeat(100) + ") . ").repeat(70) + "}", this::one))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("1600 arguments");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(asked).isEmpty();
    }

    @Test
    void takesListsOfAHundred() {
        var concepts = IntStream.range(0, 100).mapToObj(i -> "skill:s" + i).collect(Collectors.joining(" "));

        assertThat(rows("ASK { " + ("?c qg:related (" + concepts + ") . ").repeat(16) + "}", this::one))
                .containsExactly("true");
        assertThat(asked)
                .hasSize(1)
                .first()
                .matches(question -> question.concepts().size() == 100);
    }

    @Test
    void countsCallsOfAllFunctionsTogether() {
        var both = "?c qg:related skill:a . ?c qg:lookup \"x\" . ";

        assertThatThrownBy(() -> rows("ASK { " + both.repeat(51) + " }", this::one))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("100 places");
        assertThat(rows("ASK { " + "?c qg:related skill:a . ".repeat(100) + " }", this::one))
                .containsExactly("true");
        assertThat(asked).hasSize(1);
    }

    @Test
    void isNeitherSentToAnotherServerNorWritten() {
        assertThatThrownBy(() -> rows("ASK { SERVICE <http://localhost:1/> { ?c qg:related skill:a } }", this::one))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("SERVICE");
        assertThatThrownBy(() -> rows("INSERT { ?c skos:note 1 } WHERE { ?c qg:related skill:a }", this::one))
                .isInstanceOf(MalformedQueryException.class);
        assertThat(asked).isEmpty();
    }

    private List<Related> one(RelatedTo question) {
        return reasoned(question, 1);
    }

    private List<Related> reasoned(RelatedTo question, int reasons) {
        asked.add(question);
        return List.of(related(1, reasons));
    }

    private List<Related> slowly(RelatedTo question) {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private static Related related(int number, int reasons) {
        var reason = new Reason(ReasonKind.BROADER, 0.5, OptionalInt.empty(), "It is wider");
        return new Related(
                skill(String.valueOf(number)),
                0.5,
                IntStream.range(0, reasons).mapToObj(i -> reason).toList());
    }

    private static ConceptId skill(String slug) {
        return ConceptId.of(ConceptType.SKILL, slug);
    }

    private List<String> rows(String query, Function<RelatedTo, List<Related>> related) {
        return rows(query, related, SparqlLimits.DEFAULTS);
    }

    private List<String> rows(String query, Function<RelatedTo, List<Related>> related, SparqlLimits limits) {
        return Queries.rows(store, query, limits, Finders.NONE.withRelated(related));
    }
}

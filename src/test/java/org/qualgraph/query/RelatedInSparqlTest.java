package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.query.RelatedConcepts.RelatedConcept;

/** Related concepts inside a query: what comes back, and where the call may stand. */
@Timeout(60)
class RelatedInSparqlTest {
    @AutoClose
    private static final SmallWorld WORLD = new SmallWorld();

    private static final String SKILL = "https://w3id.org/qualgraph/skill/";

    @ParameterizedTest
    @ValueSource(strings = {"skill/pytorch", "venue/osdi", "role/research-scientist", "field/computer-science"})
    void findsWhatFindRelatedFinds(String id) {
        var expected = related(20, Set.of(), id);

        assertThat(expected).isNotEmpty();
        assertThat(WORLD.rows("SELECT ?concept ?score { (?concept ?score) qg:related (" + iri(id) + ") }"))
                .isEqualTo(expected.stream().map(RelatedInSparqlTest::scored).toList());
        assertThat(WORLD.rows("SELECT ?concept { ?concept qg:related " + iri(id) + " }"))
                .isEqualTo(iris(expected));
    }

    @Test
    void givesEachReasonASolutionTheHeaviestFirst() {
        var expected = related(20, Set.of(), "skill/pytorch").stream()
                .flatMap(found -> found.reasons().stream().map(reason -> scored(found) + "," + told(reason)))
                .toList();

        assertThat(
                        WORLD.rows(
                                "SELECT ?concept ?score ?reason ?text ?postings ?weight { (?concept ?score ?reason ?text ?postings ?weight) qg:related skill:pytorch }"))
                .isEqualTo(expected)
                .hasSizeGreaterThan(related(20, Set.of(), "skill/pytorch").size())
                .anyMatch(row -> row.matches(".*,substitute,.*,1,0\\.\\d+"))
                .anyMatch(row -> row.matches(".*,broader,.*,,0\\.\\d+"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1000})
    void limitsTheConcepts(int limit) {
        var expected = related(limit, Set.of(), "skill/pytorch");

        assertThat(WORLD.rows("SELECT ?c { ?c qg:related (skill:pytorch " + limit + ") }"))
                .isEqualTo(iris(expected));
        assertThat(WORLD.rows("SELECT DISTINCT ?c { (?c ?score ?reason) qg:related (skill:pytorch " + limit + ") }"))
                .isEqualTo(iris(expected));
    }

    @ParameterizedTest
    @CsvSource({"'\"venue\"'", "qg:Venue", "'\"venue\"@en'", "'\"venue\" \"degree\" 7'", "'7 qg:Venue \"venue\"'"})
    void answersWithTheTypesAskedFor(String option) {
        var expected = related(7, Set.of(ConceptType.VENUE), "skill/ml-compilers");

        assertThat(expected).isNotEmpty();
        assertThat(WORLD.rows("SELECT ?c { ?c qg:related (skill:ml-compilers " + option + ") . ?c a qg:Venue }"))
                .isEqualTo(iris(expected));
    }

    @Test
    void takesSeveralConceptsTogether() {
        var expected = related(5, Set.of(ConceptType.SKILL), "skill/tensorflow", "skill/jax");

        assertThat(WORLD.rows("SELECT ?c ?score { (?c ?score) qg:related (skill:tensorflow skill:jax 5 \"skill\") }"))
                .isEqualTo(expected.stream().map(RelatedInSparqlTest::scored).toList());
        assertThat(WORLD.rows("SELECT ?c ?score { (?c ?score) qg:related (\"skill\" skill:tensorflow 5 skill:jax) }"))
                .isEqualTo(
                        WORLD.rows(
                                "SELECT ?c ?score { (?c ?score) qg:related (skill:tensorflow skill:jax skill:jax 5 \"skill\") }"));
    }

    @Test
    void takesWhatReplacesAConceptThatIsRetired() {
        assertThat(WORLD.rows("SELECT ?c ?score { (?c ?score) qg:related skill:torch7 }"))
                .isNotEmpty()
                .isEqualTo(WORLD.rows("SELECT ?c ?score { (?c ?score) qg:related skill:pytorch }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skill:no-such-skill",
                "(skill:pytorch skill:no-such-skill)",
                "skill:punched-cards",
                "<urn:nothing>",
                "skos:related",
                "<https://w3id.org/qualgraph/posting/x>"
            })
    void findsNothingForWhatIsNotHeld(String given) {
        assertThat(WORLD.rows("SELECT ?c { ?c qg:related " + given + " }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VALUES ?given { skill:tensorflow skill:jax } ?c qg:related ?given",
                "VALUES ?given { skill:tensorflow skill:none skill:jax } ?c qg:related (?given)",
                "VALUES ?given { skill:tensorflow skill:jax } { ?c qg:related ?given }",
                "VALUES (?given ?n ?type) { (skill:tensorflow 9 \"skill\") (skill:jax 9 \"skill\") } ?c qg:related (?given ?n ?type)",
                "VALUES (?given ?type) { (skill:tensorflow qg:Skill) (skill:jax \"skill\") } ?c qg:related (?type ?given)",
                "{ ?c qg:related skill:tensorflow } UNION { ?c qg:related skill:jax }",
                "VALUES ?given { skill:tensorflow skill:jax } OPTIONAL { ?c qg:related ?given }",
                "VALUES ?given { skill:tensorflow skill:jax } GRAPH ?g { ?c qg:related ?given . ?c a qg:Skill }",
                "{ SELECT ?c { VALUES ?given { skill:tensorflow skill:jax } ?c qg:related ?given . ?given a ?any } }",
                "{ SELECT * { VALUES ?given { skill:tensorflow skill:jax } (?c ?score ?reason) qg:related ?given } }",
                "?given skos:prefLabel ?name FILTER(STR(?name) IN (\"TensorFlow\", \"JAX\")) ?c qg:related ?given",
                "VALUES ?name { \"tensorflow\" \"jax\" } ?given qg:lookup (?name 1) . ?c qg:related ?given",
            })
    void findsWhatIsRelatedToEachConceptThatTheQueryBinds(String pattern) {
        var expected = Stream.of("skill/tensorflow", "skill/jax")
                .flatMap(id -> iris(related(20, Set.of(ConceptType.SKILL), id)).stream())
                .distinct()
                .sorted()
                .toList();

        assertThat(WORLD.rows("SELECT DISTINCT ?c { " + pattern + " FILTER EXISTS { ?c a qg:Skill } } ORDER BY ?c"))
                .isEqualTo(expected);
    }

    @Test
    void tellsTheConceptsThatTheQueryBindsApart() {
        assertThat(WORLD.rows(
                        "SELECT ?given ?c { VALUES ?given { skill:pytorch venue:osdi } ?c qg:related (?given 1) }"))
                .containsExactly(
                        SKILL + "pytorch,"
                                + iris(related(1, Set.of(), "skill/pytorch")).getFirst(),
                        "https://w3id.org/qualgraph/venue/osdi,"
                                + iris(related(1, Set.of(), "venue/osdi")).getFirst());
    }

    @Test
    void choosesAmongTheAnswersByWhatIsBound() {
        var second = iris(related(2, Set.of(), "skill/pytorch")).get(1);

        assertThat(WORLD.rows("ASK { <" + second + "> qg:related skill:pytorch }"))
                .containsExactly("true");
        assertThat(WORLD.rows("ASK { <" + second + "> qg:related (skill:pytorch 1) }"))
                .containsExactly("false");
        assertThat(WORLD.rows("ASK { skill:pytorch qg:related skill:pytorch }")).containsExactly("false");
        assertThat(WORLD.rows(
                        "SELECT ?c { ?c a qg:Skill . ?c qg:related (skill:pytorch 2) FILTER(?c = <" + second + ">) }"))
                .containsExactly(second);
        assertThat(WORLD.rows("ASK { ?c qg:related skill:pytorch . ?c qg:related (skill:pytorch 1) }"))
                .containsExactly("true");
        assertThat(WORLD.rows("ASK { (?c ?score ?score) qg:related skill:pytorch }"))
                .containsExactly("false");
        assertThat(WORLD.rows("SELECT ?c { ?c a qg:Skill MINUS { ?c qg:related (skill:pytorch 1000) } }"))
                .contains(SKILL + "pytorch")
                .doesNotContain(second);
    }

    @Test
    void choosesAmongTheReasonsByWhatIsBound() {
        var substitutes = related(20, Set.of(), "skill/pytorch").stream()
                .filter(found ->
                        found.reasons().stream().anyMatch(reason -> word(reason).equals("substitute")))
                .toList();

        assertThat(WORLD.rows("SELECT ?c { (?c ?score \"substitute\") qg:related skill:pytorch }"))
                .isEqualTo(iris(substitutes))
                .isNotEmpty();
        assertThat(WORLD.rows("SELECT ?c { (?c ?score \"substitute\" ?text 1) qg:related skill:pytorch }"))
                .isEqualTo(iris(substitutes));
        assertThat(WORLD.rows("SELECT ?c { (?c ?score \"substitute\" ?text 2) qg:related skill:pytorch }"))
                .isEmpty();
        assertThat(WORLD.rows("SELECT ?c { (?c ?score \"broader\" ?text 1) qg:related skill:pytorch }"))
                .isEmpty();
    }

    @Test
    void leavesPostingsUnboundWhereNoneStandBehindAReason() {
        assertThat(WORLD.rows("SELECT DISTINCT ?reason {"
                        + " (?c ?score ?reason ?text ?postings) qg:related skill:pytorch FILTER(!BOUND(?postings)) }"))
                .contains("broader")
                .doesNotContain("substitute");
    }

    @Test
    void relatesByAllGraphsWhicheverAreRead() {
        assertThat(
                        WORLD.rows(
                                "SELECT ?c FROM <https://w3id.org/qualgraph/graph/corpus/sample> { ?c qg:related skill:pytorch }"))
                .isEqualTo(iris(related(20, Set.of(), "skill/pytorch")));
    }

    @Test
    void worksBesidePathsInTemplatesAndInDescriptions() {
        assertThat(
                        WORLD.rows(
                                "SELECT DISTINCT ?label { ?c qg:related (skill:pytorch 20) . ?c skos:broader*/skos:prefLabel ?label }"))
                .contains("Machine learning");
        assertThat(WORLD.answer("DESCRIBE ?c { ?c qg:related (skill:pytorch 1) }", "text/turtle"))
                .contains("skos:prefLabel");
        assertThat(WORLD.answer(
                        "CONSTRUCT { ?c qg:related skill:pytorch } { ?c qg:related (skill:pytorch 1) }", "text/turtle"))
                .contains("qg:related");
    }

    private static List<RelatedConcept> related(int limit, Set<ConceptType> types, String... ids) {
        var concepts = Stream.of(ids).map(ConceptId::new).toList();
        var question = new RelatedQuestion(concepts, types, Set.of(), limit);
        return WORLD.useCases().findRelated().related(question).related();
    }

    private static List<String> iris(List<RelatedConcept> related) {
        return related.stream().map(found -> found.concept().id().iri()).toList();
    }

    private static String scored(RelatedConcept found) {
        return found.concept().id().iri() + "," + rounded(found.score());
    }

    private static String told(Reason reason) {
        var text = reason.text().contains(",") ? "\"" + reason.text() + "\"" : reason.text();
        var postings =
                reason.postings().isPresent() ? String.valueOf(reason.postings().getAsInt()) : "";
        return String.join(",", word(reason), text, postings, rounded(reason.weight()));
    }

    private static String word(Reason reason) {
        return reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String rounded(double score) {
        return BigDecimal.valueOf(score)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String iri(String id) {
        return "<" + new ConceptId(id).iri() + ">";
    }
}

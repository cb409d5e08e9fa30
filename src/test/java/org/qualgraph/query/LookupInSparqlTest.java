package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Lookup;

/** Concepts found by name inside a query: what comes back, where the call may stand, and what is not one. */
@Timeout(60)
class LookupInSparqlTest {
    @AutoClose
    private static final SmallWorld WORLD = new SmallWorld();

    private static final String SKILL = "https://w3id.org/qualgraph/skill/";

    @Test
    void findsAConceptInSpiteOfATypo() {
        assertThat(WORLD.rows("SELECT ?concept { ?concept qg:lookup (\"pytorh\" 1) }"))
                .containsExactly(SKILL + "pytorch");
    }

    @Test
    void takesATextAloneForAListOfOne() {
        assertThat(WORLD.rows("SELECT ?concept { ?concept qg:lookup \"pytorh\" }"))
                .isEqualTo(WORLD.rows("SELECT ?concept { ?concept qg:lookup (\"pytorh\") }"))
                .startsWith(SKILL + "pytorch");
    }

    @Test
    void givesScoreNameAndMatchAsLookupDoes() {
        var lookup = new Lookup("pytorh", Set.of(), 1);
        var hit = WORLD.useCases().lookUp().answer(lookup).hits().getFirst();

        var row = WORLD.rows("SELECT * { (?concept ?score ?label ?match) qg:lookup (\"pytorh\" 1) }")
                .getFirst()
                .split(",");

        assertThat(row).hasSize(4).contains(hit.matched(), "fuzzy");
        assertThat(row).anyMatch(value -> value.startsWith("0.") && Double.parseDouble(value) - hit.score() < 0.0001);
    }

    @Test
    void givesTheNameAsTheGraphHasIt() {
        assertThat(
                        WORLD.rows(
                                "SELECT ?label { (?concept ?score ?label) qg:lookup (\"pytorh\" 1) . ?concept skos:prefLabel ?label }"))
                .containsExactly("PyTorch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VALUES ?text { \"pytorh\" \"kubernets\" } ?concept qg:lookup (?text 1)",
                "VALUES ?text { \"pytorh\" \"kubernets\" } { ?concept qg:lookup (?text 1) }",
                "{ BIND(\"pytorh\" AS ?text) } UNION { BIND(\"kubernets\" AS ?text) } ?concept qg:lookup (?text 1)",
                "{ SELECT (CONCAT(?a, \"h\") AS ?text) { VALUES ?a { \"pytorc\" } } } UNION { BIND(\"k8s\" AS ?text) } ?concept qg:lookup (?text 1)",
                "{ ?concept qg:lookup (\"pytorh\" 1) } UNION { ?concept qg:lookup (\"kubernetes\" 1) }",
                "VALUES ?text { \"pytorh\" \"kubernets\" } OPTIONAL { ?concept qg:lookup (?text 1) }",
                "VALUES (?text ?n) { (\"pytorh\" 1) (\"kubernets\" 1) } ?concept qg:lookup (?text ?n)",
                "VALUES ?concept { skill:pytorch skill:kubernetes } ?concept skos:prefLabel ?text . ?concept qg:lookup (?text 5)",
                "VALUES ?text { \"pytorh\" \"kubernets\" } GRAPH ?g { ?concept qg:lookup (?text 1) . ?concept a qg:Skill }",
                "VALUES ?text { \"pytorh\" \"kubernets\" } { SELECT ?concept ?text { VALUES ?text { \"pytorh\" \"kubernets\" } ?concept qg:lookup (?text 1) } }",
                "{ SELECT ?concept { VALUES ?text { \"pytorh\" \"kubernets\" } ?concept qg:lookup (?text 1) . ?concept a ?text2 } }",
            })
    void looksUpEveryTextThatTheQueryBinds(String pattern) {
        assertThat(WORLD.rows("SELECT DISTINCT ?concept { " + pattern + " } ORDER BY ?concept"))
                .containsExactly(SKILL + "kubernetes", SKILL + "pytorch");
    }

    @Test
    void choosesAmongTheHitsWhereTheConceptIsBound() {
        assertThat(
                        WORLD.rows(
                                "SELECT ?label { skill:pytorch skos:prefLabel ?label FILTER EXISTS { skill:pytorch qg:lookup \"pytorh\" } }"))
                .containsExactly("PyTorch");
        assertThat(WORLD.rows("ASK { skill:pytorch qg:lookup (\"pytorh\" 1) }")).containsExactly("true");
        assertThat(WORLD.rows("ASK { skill:jax qg:lookup (\"pytorh\" 1) }")).containsExactly("false");
        assertThat(WORLD.rows("SELECT ?c { ?c a qg:Skill . ?c qg:lookup (\"pytorh\" 1) }"))
                .containsExactly(SKILL + "pytorch");
        assertThat(WORLD.rows("SELECT ?c { ?c a qg:Skill FILTER EXISTS { ?c qg:lookup (\"pytorh\" 1) } }"))
                .containsExactly(SKILL + "pytorch");
        assertThat(WORLD.rows("SELECT ?c { ?c a qg:Skill MINUS { ?c qg:lookup (\"pytorh\" 1) } }"))
                .isNotEmpty()
                .doesNotContain(SKILL + "pytorch");
        assertThat(WORLD.rows("ASK { (skill:pytorch ?score ?label \"fuzzy\") qg:lookup (\"pytorh\" 1) }"))
                .containsExactly("true");
        assertThat(WORLD.rows("ASK { (skill:pytorch ?score ?label \"exact\") qg:lookup (\"pytorh\" 1) }"))
                .containsExactly("false");
        assertThat(WORLD.rows("ASK { (?x ?y ?y) qg:lookup (\"pytorh\" 1) }")).containsExactly("false");
    }

    @ParameterizedTest
    @CsvSource({"'\"venue\"'", "qg:Venue", "<https://w3id.org/qualgraph/venue>", "'\"venue\" \"role\" 5'"})
    void answersWithTheTypesAskedFor(String option) {
        assertThat(WORLD.rows("SELECT ?concept { ?concept qg:lookup (\"sosp\" " + option + ") }"))
                .startsWith("https://w3id.org/qualgraph/venue/sosp");
        assertThat(WORLD.rows(
                        "SELECT ?concept { ?concept qg:lookup (\"pytorch\" " + option + ") . ?concept a qg:Skill }"))
                .isEmpty();
    }

    @Test
    void worksInAPath() {
        assertThat(
                        WORLD.rows(
                                "SELECT DISTINCT ?l { VALUES ?t { \"pytorh\" } ?c qg:lookup (?t 1) . ?c skos:broader*/skos:prefLabel ?l }"))
                .contains("PyTorch");
    }

    @Test
    void looksUpWhateverGraphsAreRead() {
        assertThat(
                        WORLD.rows(
                                "SELECT ?c FROM <https://w3id.org/qualgraph/graph/corpus/sample> { ?c qg:lookup (\"pytorh\" 1) }"))
                .containsExactly(SKILL + "pytorch");
    }

    @Test
    void fillsTemplatesAndDescriptions() {
        assertThat(WORLD.answer("DESCRIBE ?c { ?c qg:lookup (\"pytorh\" 1) }", "text/turtle"))
                .contains("PyTorch");
        assertThat(WORLD.answer("CONSTRUCT { ?c qg:lookup \"pytorh\" } { ?c qg:lookup (\"pytorh\" 1) }", "text/turtle"))
                .contains("qg:lookup");
    }

    @Test
    void findsNothingByNothing() {
        assertThat(WORLD.rows("SELECT ?c { ?c qg:lookup \" \" }")).isEmpty();
        assertThat(WORLD.rows("SELECT ?c { ?c ?p \"pytorh\" }")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "?c qg:lookup () => nothing to look up",
                "?c qg:lookup [] => blank node",
                "?c qg:lookup ([]) => blank node",
                "?c qg:lookup ?text => ?text",
                "?c qg:lookup (?text 1) => ?text",
                "?x a ?text2 . OPTIONAL { ?x skos:none ?text } ?c qg:lookup (?text 1) => ?text",
                "?x a qg:Skill . ?c qg:lookup (?x 1) => STR()",
                "?c qg:lookup (5) => looks up a text",
                "?c qg:lookup (qg:Skill) => looks up a text",
                "?c qg:lookup (\"x\" 0) => 1 to 100",
                "?c qg:lookup (\"x\" -1) => 1 to 100",
                "?c qg:lookup (\"x\" 101) => 1 to 100",
                "?c qg:lookup (\"x\" 1e9) => 1 to 100",
                "?c qg:lookup (\"x\" 1000000000) => 1 to 100",
                "?c qg:lookup (\"x\" 99999999999999999999) => 1 to 100",
                "?c qg:lookup (\"x\" \"a\"^^xsd:integer) => 1 to 100",
                "?c qg:lookup (\"x\" true) => 1 to 100",
                "VALUES ?n { 1e9 } ?c qg:lookup (\"x\" ?n) => 1 to 100",
                "?c qg:lookup (\"x\" 1 2) => two limits",
                "?c qg:lookup (\"x\" \"skills\") => no type of concept",
                "?c qg:lookup (\"x\" <urn:scheme>) => no concept scheme",
                "?c qg:lookup (\"x\" <https://w3id.org/qualgraph/graph/import/none>) => no concept scheme",
                "(?a ?b ?c ?d ?e) qg:lookup \"x\" => the first of these",
                "() qg:lookup \"x\" => the first of these",
                "(\"x\" ?b) qg:lookup \"x\" => gives concepts",
                "?c qg:lookup (1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17) => more than 16",
                "?l rdf:first \"x\" ; rdf:rest ?l . ?c qg:lookup ?l => more than 16",
                "?l rdf:first \"x\" ; rdf:rest ?m . ?c qg:lookup ?l => a list that is none",
                "?l rdf:first \"x\", \"y\" ; rdf:rest () . ?c qg:lookup ?l => a list that is none",
                "?c qg:lookup+ \"x\" => in a path",
                "?c qg:lookup? \"x\" => in a path",
                "?c (qg:lookup|skos:broader) \"x\" => in a path",
                "?c !qg:lookup \"x\" => in a path",
                "?c qg:lookup/skos:prefLabel ?x => blank node",
                "?s ?p ?o FILTER EXISTS { ?c qg:lookup (\"x\" 1e9) } => 1 to 100",
                "?s ?p ?o FILTER NOT EXISTS { ?c qg:lookup (?none) } => ?none",
                "?s <urn:none> ?o FILTER NOT EXISTS { ?c qg:lookup (\"x\" 1e9) } => 1 to 100",
                "?s <urn:none> ?o . ?c qg:lookup (\"x\" 1e9) => 1 to 100",
                "?s ?p ?o BIND(EXISTS { ?c qg:lookup (\"x\" \"y\") } AS ?b) => no type of concept",
                "{ SELECT ?c { ?c qg:lookup (?text) } } => ?text",
            })
    void saysWhatIsWrongWithACall(String pattern, String reason) {
        assertThatThrownBy(() -> WORLD.rows("SELECT * { " + pattern + " }"))
                .isInstanceOf(UnreadableSparqlException.class)
                .hasMessageContaining("qg:lookup")
                .hasMessageContaining(reason);
    }
}

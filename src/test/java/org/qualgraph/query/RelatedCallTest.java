package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a query is a call for related concepts, and which calls are wrong. */
@Timeout(60)
class RelatedCallTest {
    @AutoClose
    private static final SmallWorld WORLD = new SmallWorld();

    private static final String SKILL = "https://w3id.org/qualgraph/skill/";

    /** It is a function as a predicate that is written in a pattern, and an IRI like any other elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VALUES ?p { qg:related } ?c ?p skill:pytorch",
                "?c ?p skill:pytorch FILTER(?p = qg:related)",
                "?c skos:broader qg:related",
                "qg:related ?p ?c",
                "?c qg:relatedTo skill:pytorch",
            })
    void isNoFunctionElsewhere(String pattern) {
        assertThat(WORLD.rows("SELECT ?c { " + pattern + " }")).isEmpty();
    }

    @Test
    void leavesTheRelatedOfTheVocabularyAlone() {
        assertThat(WORLD.rows("SELECT ?c { ?c skos:related skill:pytorch }")).containsExactly(SKILL + "ml-compilers");
        assertThat(WORLD.rows("SELECT ?c { ?c (skos:related|^skos:related) skill:ml-compilers }"))
                .containsExactly(SKILL + "pytorch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "?c qg:related () => no concept; write",
                "?c qg:related [] => blank node",
                "?c qg:related ([]) => blank node",
                "?c qg:related ?given => ?given",
                "?c qg:related (skill:pytorch ?n) => ?n",
                "?x a ?y . OPTIONAL { ?x skos:none ?given } ?c qg:related ?given => ?given",
                "?c qg:related 5 => no concept; write",
                "?c qg:related (\"skill\" 5) => no concept; write",
                "VALUES ?n { 5 } ?c qg:related (?n) => no concept; write",
                "?c qg:related qg:Skill => no concept; write",
                "?c qg:related \"pytorch\" => nor a concept, which is given by its IRI",
                "?x skos:prefLabel ?l . ?c qg:related ?l => no type of concept",
                "?c qg:related (skill:pytorch \"skills\") => no type of concept",
                "?c qg:related (skill:pytorch \"substitute\") => no type of concept",
                "?c qg:related (skill:pytorch 0) => 1 to 1000",
                "?c qg:related (skill:pytorch -1) => 1 to 1000",
                "?c qg:related (skill:pytorch 1001) => 1 to 1000",
                "?c qg:related (skill:pytorch 1e9) => 1 to 1000",
                "?c qg:related (skill:pytorch 99999999999999999999) => 1 to 1000",
                "?c qg:related (skill:pytorch true) => 1 to 1000",
                "VALUES ?n { -1 } ?c qg:related (skill:pytorch ?n) => 1 to 1000",
                "?c qg:related (skill:pytorch 1 2) => two limits",
                "?c qg:related <https://w3id.org/qualgraph/skill> => concept scheme",
                "?c qg:related (skill:pytorch <https://w3id.org/qualgraph/graph/import/esco>) => concept scheme",
                "?c qg:related <> => which is no concept",
                "(?a ?b ?c ?d ?e ?f ?g) qg:related skill:pytorch => the first of these",
                "() qg:related skill:pytorch => the first of these",
                "\"x\" qg:related skill:pytorch => gives concepts",
                "(\"x\" ?b) qg:related skill:pytorch => gives concepts",
                "?l rdf:first skill:pytorch ; rdf:rest ?l . ?c qg:related ?l => more than 100",
                "?l rdf:first skill:pytorch ; rdf:rest ?m . ?c qg:related ?l => a list that is none",
                "?l rdf:first skill:pytorch, skill:jax ; rdf:rest () . ?c qg:related ?l => a list that is none",
                "?c qg:related+ skill:pytorch => in a path",
                "?c qg:related? skill:pytorch => in a path",
                "?c (qg:related|skos:broader) skill:pytorch => in a path",
                "?c (qg:related|^skos:broader)* skill:pytorch => in a path",
                "?c !qg:related skill:pytorch => in a path",
                "?c qg:related/skos:prefLabel ?x => blank node",
                "?s ?p ?o FILTER EXISTS { ?c qg:related (skill:pytorch 1e9) } => 1 to 1000",
                "?s <urn:none> ?o FILTER NOT EXISTS { ?c qg:related (skill:pytorch 1e9) } => 1 to 1000",
                "?s ?p ?o BIND(EXISTS { ?c qg:related (skill:pytorch \"y\") } AS ?b) => no type of concept",
                "{ SELECT ?c { ?c qg:related ?given } } => ?given",
            })
    void saysWhatIsWrongWithACall(String pattern, String reason) {
        assertThatThrownBy(() -> WORLD.rows("SELECT * { " + pattern + " }"))
                .isInstanceOf(UnreadableSparqlException.class)
                .hasMessageContaining("qg:related")
                .hasMessageContaining(reason);
    }
}

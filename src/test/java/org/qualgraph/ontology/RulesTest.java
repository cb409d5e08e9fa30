package org.qualgraph.ontology;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptType;

final class RulesTest {
    private static final Rules RULES = Rules.read(FOLDER);

    @Test
    void theVocabularyAndTheFixtureBreakNoRule() {
        assertThat(RULES.violations(RepositoryOntology.withFixture())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orphan               | skill:x a qg:Skill
            broader-cycle        | skill:x skos:broader skill:y . skill:y skos:broader skill:x
            broader-scheme       | skill:x skos:inScheme skill: ; skos:broader field:y . field:y skos:inScheme field:
            broader-top-concept  | skill:x skos:topConceptOf skill: ; skos:broader skill:y
            implies-cycle        | skill:x qg:implies skill:y . skill:y qg:implies skill:z . skill:z qg:implies skill:x
            implies-broader      | skill:x qg:implies skill:y ; skos:broader skill:y
            related-broader      | skill:x skos:related skill:z ; skos:broader skill:y . skill:y skos:broader skill:z
            related-twice        | skill:x skos:related skill:y . skill:y skos:related skill:x
            shared-label         | skill:x a qg:Skill ; skos:altLabel "On-call duty"@en . skill:y a qg:Skill ; skos:prefLabel "oncall duty"@en
            repeated-label       | skill:x skos:prefLabel "X"@en ; skos:altLabel "X"@en
            pref-label           | skill:x a qg:Skill ; skos:prefLabel "X"@en , "Y"@en
            missing-definition   | skill:x a qg:Skill
            circular-definition  | skill:x skos:prefLabel "Deep learning"@en ; skos:definition "Learning that is deep learning."@en
            dangling-reference   | skill:x qg:implies skill:y
            self-reference       | skill:x skos:related skill:x
            wrong-target         | venue:x qg:topic venue:y . venue:y a skos:Concept , qg:Venue
            two-classes          | qg:Skill owl:disjointWith qg:Venue . skill:x a qg:Skill , qg:Venue
            ambiguous-label      | skill:x skos:prefLabel "Go"@en ; qg:ambiguousLabel "go"@en
            ambiguous-unnoted    | skill:x skos:prefLabel "Go"@en ; qg:ambiguousLabel "Go"@en ; skos:scopeNote "Not the game."@en
            degree-level         | degree:x a qg:Degree
            venue-topic          | venue:x a qg:Venue
            venue-acronym        | venue:x skos:prefLabel "NeurIPS"@en ; qg:acronym "NIPS"
            retired              | skill:x owl:deprecated true . skill:y skos:related skill:x
            replacement-cycle    | skill:x owl:deprecated true ; dcterms:isReplacedBy skill:y . skill:y dcterms:isReplacedBy skill:x
            replaced-in-use      | skill:x dcterms:isReplacedBy skill:y
            retired-name         | skill:x owl:deprecated true ; skos:prefLabel "X"@en ; dcterms:isReplacedBy skill:y . skill:y skos:prefLabel "Y"@en
            undeclared-term      | skill:x qg:feild field:y
            shortcut             | <p> a schema:JobPosting ; qg:requires skill:x
            at-least             | <r> qg:atLeast 2 ; qg:concept skill:x
            slug                 | skill:Deep_Learning skos:inScheme <https://w3id.org/qualgraph/skill>
            untrimmed-label      | skill:x skos:altLabel "deep  learning"@en , " deep learning"@en
            idle-context-word    | skill:x qg:contextWord "goroutine"@en
            dblp-stream          | venue:x qg:dblpStream "conf/osdi" . venue:y qg:dblpStream "conf/osdi"
            exact-match          | skill:x skos:exactMatch <https://example.org/1> . skill:y skos:exactMatch <https://example.org/1>
            language-tag         | language:x a qg:Language ; qg:languageTag "de" . language:y a qg:Language ; qg:languageTag "de"
            certification-skill  | certification:x a qg:Certification ; skos:prefLabel "CISSP"@en . skill:y a qg:Skill ; skos:altLabel "cissp"@en
            employment-type-notation | employment-type:x a qg:EmploymentType ; skos:notation "INTERN" . employment-type:y a qg:EmploymentType ; skos:notation "INTERN"
            """)
    void aRuleFindsWhatItIsFor(String rule, String turtle) {
        assertThat(RULES.violations(graph(turtle)))
                .filteredOn(violation -> violation.source().equals(rule + ".rq"))
                .hasSizeBetween(1, 3)
                .allSatisfy(violation -> assertThat(violation.focus()).startsWith(Terms.BASE))
                .allSatisfy(violation -> assertThat(violation.message()).contains("."));
    }

    @Test
    void aReplacementMustBeThere() {
        var violations =
                RULES.violations(graph("skill:x a qg:Skill ; owl:deprecated true ; dcterms:isReplacedBy skill:gone"));

        assertThat(violations).extracting(Violation::source).contains("dangling-reference.rq");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skill:new a skos:Concept ; skos:altLabel \"old\"@en",
                "skill:new a skos:Concept . skill:other skos:prefLabel \"Old\"@en",
                "skill:new a skos:Concept ; owl:deprecated true ; dcterms:isReplacedBy skill:last . "
                        + "skill:last a skos:Concept ; skos:altLabel \"Old\"@en",
            })
    void aRetiredConceptNeedsNoMoreThanClassNameAndReplacement(String replacement) {
        var retired = Stream.of(ConceptType.SKILL, ConceptType.DEGREE, ConceptType.VENUE, ConceptType.ROLE)
                .map(type -> "<%s/old> a <%s> ; a skos:Concept ; skos:prefLabel \"Old\"@en ; owl:deprecated true ; "
                                .formatted(
                                        Terms.scheme(type).getURI(),
                                        Terms.conceptClass(type).getURI())
                        + "dcterms:isReplacedBy skill:new . ")
                .collect(joining());

        var violations = RULES.violations(graph(retired + replacement));

        assertThat(violations)
                .filteredOn(violation -> violation.focus().endsWith("/old"))
                .isEmpty();
    }

    @Test
    void everyRuleIsTested() throws NoSuchMethodException {
        var table = RulesTest.class
                .getDeclaredMethod("aRuleFindsWhatItIsFor", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        var tested = table.lines().map(line -> line.replaceAll(" .*", ".rq"));

        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(TurtleFiles.below(FOLDER.resolve("rules"), ".rq").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void namesOneConceptOfAViolationWithItsPropertyAndValue() {
        var violations = RULES.violations(graph("skill:x a qg:Skill , skos:Concept ; qg:implies skill:gone"));

        assertThat(violations)
                .contains(new Violation(
                        Terms.BASE + "skill/x",
                        Terms.DEF + "implies",
                        "The link points at no concept of the graph; correct its IRI, or write the concept. ("
                                + Terms.BASE + "skill/gone)",
                        "dangling-reference.rq"));
    }

    @Test
    void refusesARuleThatDoesNotSayWhatIsWrong(@TempDir Path folder) throws IOException {
        var file = Files.createDirectory(folder.resolve("rules")).resolve("mute.rq");
        Files.writeString(file, "SELECT ?focus WHERE { ?focus a ?x }");

        assertThatThrownBy(() -> Rules.read(folder))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("mute.rq, line 1");
    }

    @Test
    void refusesARuleThatIsNoQuery(@TempDir Path folder) throws IOException {
        var file = Files.createDirectory(folder.resolve("rules")).resolve("broken.rq");
        Files.writeString(file, Rule.HEAD + "Something.\nSELECT ?focus WHERE {");

        assertThatThrownBy(() -> Rules.read(folder))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("broken.rq, line 2");
    }

    @Test
    void anEmptyGraphBreaksNoRule() {
        assertThat(RULES.violations(Graph.emptyGraph)).isEmpty();
    }

    private static Graph graph(String turtle) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        var prefixes = new StringBuilder();
        Terms.PREFIXES
                .entrySet()
                .forEach(entry -> prefixes.append("PREFIX %s: <%s>%n".formatted(entry.getKey(), entry.getValue())));
        RDFParser.fromString(prefixes + turtle + " .", Lang.TURTLE)
                .base(Terms.BASE)
                .parse(graph);
        return graph;
    }
}

package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShapesTest {
    private static final Shapes SHAPES = Shapes.read(FOLDER);

    @Test
    void theVocabularyAndTheFixtureConform() {
        assertThat(SHAPES.violations(RepositoryOntology.withFixture())).isEmpty();
    }

    @Test
    void anEmptyGraphConforms() {
        assertThat(SHAPES.violations(Graph.emptyGraph)).isEmpty();
    }

    @Test
    void aViolationNamesWhatIsWrongAndSaysWhatToDo() {
        var file = Path.of("data/invalid/requirement/unknown-necessity.ttl");

        assertThat(violationsIn(file))
                .containsExactly(new Violation(
                        Terms.BASE + "posting/ff55e4e329cbcba91362#requirement-1",
                        "qg:necessity",
                        "Give the requirement exactly one qg:necessity: qg:Minimum, qg:Preferred or qg:Mentioned.",
                        Terms.BASE + "shape/requirement-necessity"));
    }

    /** The file is judged together with the vocabulary that it refers to. */
    private static List<Violation> violationsIn(Path file) {
        var subjects = GraphMemFactory.createDefaultGraphSameTerm();
        TurtleFiles.read(file, subjects);
        return SHAPES.violations(RepositoryOntology.with(file)).stream()
                .filter(violation -> subjects.contains(NodeFactory.createURI(violation.focus()), Node.ANY, Node.ANY))
                .toList();
    }

    @Test
    void aRetiredConceptNeedsNoMoreThanClassNameAndReplacement(@TempDir Path folder) throws IOException {
        var file = folder.resolve("retired.ttl");
        Files.writeString(file, """
                PREFIX qg: <https://w3id.org/qualgraph/def/>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                <skill/old> a qg:Skill ; skos:prefLabel "Old"@en ; owl:deprecated true ; dcterms:isReplacedBy <skill/python> .
                <degree/old> a qg:Degree ; skos:prefLabel "Old"@en ; owl:deprecated true ; dcterms:isReplacedBy <degree/phd> .
                <venue/old> a qg:Venue ; skos:prefLabel "Old"@en ; owl:deprecated true ; dcterms:isReplacedBy <venue/osdi> .
                <skill/live> a qg:Skill ; skos:prefLabel "Live"@en ; owl:deprecated false .
                """);

        assertThat(SHAPES.violations(RepositoryOntology.with(file)))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.focus()).endsWith("skill/live"))
                .extracting(Violation::path)
                .contains("skos:definition", "qg:kind");
    }

    @Test
    void refusesAFolderWithoutShapes(@TempDir Path folder) {
        assertThatThrownBy(() -> Shapes.read(folder))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("shapes.ttl");
    }

    @Test
    void refusesShapesThatAreNoShacl(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("shapes.ttl"),
                "PREFIX sh: <http://www.w3.org/ns/shacl#> <s> a sh:NodeShape ; sh:property <p> . <p> sh:minCount 1 .");

        assertThatThrownBy(() -> Shapes.read(folder))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("shapes.ttl");
    }
}

package org.qualgraph.ontology;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code data/invalid/<node shape>/<violation>.ttl}: for every property shape a file that breaks it and no other.
 *
 * <p>All files are judged at once, together with the vocabulary that they refer to, since that takes as long as judging
 * one. No subject stands in two of them, so that a violation belongs to the file that holds its focus.
 */
final class InvalidDataTest {
    private static final List<Path> FILES = TurtleFiles.below(Path.of("data/invalid"), ".ttl");
    private static final List<Violation> VIOLATIONS =
            Shapes.read(FOLDER).violations(RepositoryOntology.with(FILES.toArray(Path[]::new)));

    static List<Path> files() {
        return FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileBreaksOneShapeOfItsFolderAndNoOther(Path file) {
        var folder = Terms.BASE + "shape/" + file.getName(2) + "-";

        assertThat(brokenBy(file)).singleElement().asString().startsWith(folder);
    }

    @Test
    void everyPropertyShapeIsBrokenByOneFile() {
        assertThat(FILES.stream().flatMap(file -> brokenBy(file).stream()))
                .containsExactlyInAnyOrderElementsOf(propertyShapes());
    }

    @Test
    void noSubjectStandsInTwoFiles() {
        var seen = new HashSet<String>();
        for (var file : FILES) {
            assertThat(subjects(file))
                    .as("%s", file)
                    .allSatisfy(subject -> assertThat(seen.add(subject)).isTrue());
        }
    }

    @Test
    void nothingElseIsInvalid() {
        var subjects = FILES.stream().flatMap(file -> subjects(file).stream()).collect(toSet());

        assertThat(VIOLATIONS).allSatisfy(violation -> assertThat(subjects).contains(violation.focus()));
    }

    private static Set<String> brokenBy(Path file) {
        var subjects = subjects(file);
        return VIOLATIONS.stream()
                .filter(violation -> subjects.contains(violation.focus()))
                .map(Violation::source)
                .collect(toSet());
    }

    private static Set<String> subjects(Path file) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        TurtleFiles.read(file, graph);
        return graph.stream().map(triple -> triple.getSubject().getURI()).collect(toSet());
    }

    private static List<String> propertyShapes() {
        var shapes = GraphMemFactory.createDefaultGraphSameTerm();
        TurtleFiles.read(FOLDER.resolve("shapes.ttl"), shapes);
        return shapes.stream(Node.ANY, Terms.TYPE, SHACL.PropertyShape)
                .map(Triple::getSubject)
                .map(Node::getURI)
                .toList();
    }
}

package org.qualgraph.ontology;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;
import static org.qualgraph.ontology.RepositoryOntology.ONTOLOGY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Condition;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.RequirementKind;

/** The schema agrees with the code that speaks of it, and nothing in it is idle. */
final class SchemaTest {
    private static final Node NAMESPACE = NodeFactory.createURI(Terms.DEF);

    @Test
    void everyTermIsUsedInAQuestionARuleOrAShape() {
        var uses = Stream.of(
                        TurtleFiles.below(FOLDER.resolve("questions"), ".rq"),
                        TurtleFiles.below(FOLDER.resolve("rules"), ".rq"),
                        List.of(FOLDER.resolve("shapes.ttl")))
                .flatMap(List::stream)
                .map(SchemaTest::text)
                .collect(joining("\n"));

        assertThat(terms())
                .hasSizeGreaterThan(80)
                .allSatisfy(term -> assertThat(uses).containsPattern("qg:" + term + "\\b"));
    }

    @Test
    void everyClassAndPropertyIsUsedInAQuestion() {
        var questions = TurtleFiles.below(FOLDER.resolve("questions"), ".rq").stream()
                .map(SchemaTest::text)
                .collect(joining("\n"));

        assertThat(classesAndProperties())
                .hasSizeGreaterThan(60)
                .filteredOn(term -> !Pattern.compile("qg:" + term + "\\b")
                        .matcher(questions)
                        .find())
                .isEmpty();
    }

    @Test
    void everyConstantOfOursIsDeclared() throws IllegalAccessException {
        for (var constant : constants()) {
            var node = (Node) constant.get(null);
            if (node.getURI().startsWith(Terms.DEF)) {
                assertThat(terms()).as(constant.getName()).contains(localName(node));
            }
        }
    }

    /** In a query these are no data: a property of that name could not be asked for. */
    @Test
    void noTermHasTheNameOfAFunctionOfQueries() {
        assertThat(terms()).doesNotContain("lookup", "related");
    }

    @Test
    void everyTermHasALabelAndADefinition() {
        assertThat(ONTOLOGY.graph().stream(Node.ANY, RDFS.isDefinedBy.asNode(), NAMESPACE))
                .allSatisfy(triple -> {
                    assertThat(ONTOLOGY.graph().contains(triple.getSubject(), RDFS.label.asNode(), Node.ANY))
                            .isTrue();
                    assertThat(ONTOLOGY.graph().contains(triple.getSubject(), Terms.DEFINITION, Node.ANY))
                            .isTrue();
                });
    }

    @Test
    void everyTypeOfTheModelHasItsClassAndScheme() {
        for (var type : ConceptType.values()) {
            assertThat(ONTOLOGY.graph()
                            .contains(Terms.conceptClass(type), RDFS.subClassOf.asNode(), Terms.CONCEPT_CLASS))
                    .isTrue();
            assertThat(ONTOLOGY.graph().contains(Terms.scheme(type), Terms.TYPE, Terms.CONCEPT_SCHEME_CLASS))
                    .isTrue();
        }
    }

    @Test
    void everyConstantOfTheModelHasItsTerm() {
        var constants = Stream.<Enum<?>[]>of(
                        Necessity.values(), DegreeStatus.values(), LanguageLevel.values(), Condition.values())
                .flatMap(Arrays::stream)
                .map(Terms::individual);
        var kinds = Arrays.stream(RequirementKind.values()).map(Terms::requirementClass);

        assertThat(Stream.concat(constants, kinds).map(SchemaTest::localName)).isSubsetOf(terms());
    }

    @Test
    void aTermLeadsBackToItsConstant() {
        assertThat(Terms.constant(DegreeStatus.class, Terms.individual(DegreeStatus.IN_PROGRESS)))
                .contains(DegreeStatus.IN_PROGRESS);
        assertThat(Terms.requirementKind(Terms.requirementClass(RequirementKind.PUBLICATION)))
                .contains(RequirementKind.PUBLICATION);
        assertThat(Terms.constant(Necessity.class, Terms.ROLE)).isEmpty();
    }

    private static List<String> terms() {
        return ONTOLOGY.graph().stream(Node.ANY, RDFS.isDefinedBy.asNode(), NAMESPACE)
                .map(triple -> localName(triple.getSubject()))
                .sorted()
                .toList();
    }

    private static List<String> classesAndProperties() {
        return Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> ONTOLOGY.graph().stream(Node.ANY, Terms.TYPE, type.asNode()))
                .map(triple -> localName(triple.getSubject()))
                .toList();
    }

    private static List<Field> constants() {
        return Arrays.stream(Terms.class.getFields())
                .filter(field -> field.getType() == Node.class)
                .toList();
    }

    private static String localName(Node node) {
        return node.getURI().substring(Terms.DEF.length());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.AddDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptType;

final class OntologyTest {
    private static final Node OSDI = NodeFactory.createURI(Terms.BASE + "venue/osdi");
    private static final String VENUE = """
            PREFIX qg: <https://w3id.org/qualgraph/def/>
            PREFIX venue: <https://w3id.org/qualgraph/venue/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            venue:osdi a qg:Venue ; skos:prefLabel "OSDI"@en ; qg:fullName "Operating Systems Design"@en .
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAVenue() throws IOException {
        write("venues.ttl", VENUE);
    }

    @Test
    void aConceptIsASkosConceptOfItsScheme() {
        var graph = Ontology.read(folder).graph();

        assertThat(graph.contains(OSDI, Terms.TYPE, Terms.CONCEPT_CLASS)).isTrue();
        assertThat(graph.contains(OSDI, Terms.IN_SCHEME, Terms.scheme(ConceptType.VENUE)))
                .isTrue();
    }

    @Test
    void aFullNameIsALabel() {
        var graph = Ontology.read(folder).graph();

        assertThat(graph.contains(
                        OSDI, Terms.ALT_LABEL, NodeFactory.createLiteralLang("Operating Systems Design", "en")))
                .isTrue();
    }

    @Test
    void leavesOutShapesRulesAndQuestions() throws IOException {
        var version = Ontology.read(folder).version();

        write("shapes.ttl", "<a> <b> <c> .");
        write("rules/a.ttl", "<a> <b> <c> .");
        write("questions/fixture.ttl", "<a> <b> <c> .");

        assertThat(Ontology.read(folder).version()).isEqualTo(version);
    }

    @Test
    void theSameFilesAreTheSameVersion() {
        assertThat(Ontology.read(folder).version())
                .isEqualTo(Ontology.read(folder).version())
                .matches("[0-9a-f]{64}");
        assertThat(Ontology.bundledVersion()).isEqualTo(Ontology.bundled().version());
    }

    @Test
    void anotherTripleIsAnotherVersion() throws IOException {
        var version = Ontology.read(folder).version();

        write(
                "more.ttl",
                "<https://w3id.org/qualgraph/venue/osdi> <https://w3id.org/qualgraph/def/acronym> \"OSDI\" .");

        assertThat(Ontology.read(folder).version()).isNotEqualTo(version);
    }

    @Test
    void theGraphRefusesToBeChanged() {
        var graph = Ontology.read(folder).graph();

        assertThatThrownBy(() -> graph.add(OSDI, Terms.TYPE, Terms.CONCEPT_CLASS))
                .isInstanceOf(AddDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a> <b> .",
                "<a> <b> \"open",
                "<a> <b> \"x\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
                "<a b> <b> <c> .",
                "qg:x <b> <c> ."
            })
    void namesTheFileAndTheLineOfWhatItCannotRead(String turtle) throws IOException {
        write("broken.ttl", "<a> <b> <c> .\n" + turtle);

        assertThatThrownBy(() -> Ontology.read(folder))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("broken.ttl, line 2, column ");
    }

    @Test
    void refusesABlankNodeByTheNameOfItsFile() throws IOException {
        write("blank.ttl", "<a> <b> [ <c> <d> ] .");

        assertThatThrownBy(() -> Ontology.read(folder))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("blank.ttl");
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        Files.write(folder.resolve("latin.ttl"), "<a> <b> \"caf\u00e9\" .".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Ontology.read(folder))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("latin.ttl");
    }

    @Test
    void refusesAFolderThatIsMissingOrEmpty() {
        assertThatThrownBy(() -> Ontology.read(folder.resolve("nowhere")))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> Ontology.read(Files.createDirectory(folder.resolve("empty"))))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void theBundledCopyIsThatOfTheRepository() {
        assertThat(Ontology.bundled().version()).isEqualTo(RepositoryOntology.ONTOLOGY.version());
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

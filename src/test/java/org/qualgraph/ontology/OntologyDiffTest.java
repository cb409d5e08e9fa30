package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.ontology.OntologyChange.Kind;

final class OntologyDiffTest {
    private static final String OLD = """
            qg: a owl:Ontology ; owl:versionInfo "1" .
            qg:implies a owl:ObjectProperty ; rdfs:label "implies"@en ; rdfs:range qg:Skill .
            qg:gone a owl:ObjectProperty ; rdfs:label "gone"@en .
            skill:same a qg:Skill ; skos:prefLabel "Same"@en ; skos:altLabel "equal"@en .
            skill:go a qg:Skill ; skos:prefLabel "Go"@en , "Go"@de ; skos:altLabel "Golang"@en ; skos:definition "A language."@en ;
              skos:broader skill:languages ; qg:kind qg:Tool .
            venue:osdi a qg:Venue ; skos:prefLabel "OSDI"@en ; qg:fullName "Systems Design"@en ; qg:dblpStream "conf/osdi" .
            skill:forgotten a qg:Skill ; skos:prefLabel "Forgotten"@en .
            skill:old a qg:Skill ; skos:prefLabel "Old"@en ; skos:altLabel "aged"@en .
            skill:back a qg:Skill ; skos:prefLabel "Back"@en ; owl:deprecated true .
            """;

    private static final String NEW = """
            qg: a owl:Ontology ; owl:versionInfo "2" .
            qg:implies a owl:ObjectProperty ; rdfs:label "implies"@en ; rdfs:range qg:Concept .
            qg:fresh a owl:Class ; rdfs:label "fresh"@en .
            skill:same a qg:Skill ; skos:prefLabel "Same"@en ; skos:altLabel "equal"@en .
            skill:go a qg:Skill ; skos:prefLabel "Go language"@en , "Go"@de ; skos:altLabel "golang"@en ;
              skos:definition "A compiled language."@en ; skos:scopeNote "Not the game."@en ;
              skos:broader skill:programming ; qg:kind qg:ProgrammingLanguage .
            venue:osdi a qg:Venue ; skos:prefLabel "OSDI"@en ; qg:fullName "Systems Design"@en ; qg:dblpStream "conf/usenix" .
            skill:old a qg:Skill ; skos:prefLabel "Old"@en ; owl:deprecated true ; dcterms:isReplacedBy skill:same .
            skill:back a qg:Skill ; skos:prefLabel "Back"@en .
            skill:rust a qg:Skill ; skos:prefLabel "Rust"@en ; skos:altLabel "rustlang"@en .
            """;

    @TempDir
    private Path folder;

    @Test
    void listsWhatChangedTheGravestFirst() throws IOException {
        var diff = OntologyDiff.between(folder("old", OLD), folder("new", NEW));

        assertThat(diff.changes())
                .containsExactly(
                        new OntologyChange(Kind.CONCEPT_DROPPED, "skill/forgotten", "skos:prefLabel", "Forgotten", ""),
                        new OntologyChange(
                                Kind.CONCEPT_RETIRED, "skill/old", "dcterms:isReplacedBy", "Old", "skill/same"),
                        new OntologyChange(Kind.CONCEPT_RESTORED, "skill/back", "skos:prefLabel", "Back", "Back"),
                        new OntologyChange(Kind.CONCEPT_ADDED, "skill/rust", "skos:prefLabel", "", "Rust"),
                        new OntologyChange(Kind.CONCEPT_RENAMED, "skill/go", "skos:prefLabel@en", "Go", "Go language"),
                        new OntologyChange(Kind.LABEL_REMOVED, "skill/go", "skos:altLabel@en", "Golang", ""),
                        new OntologyChange(Kind.LABEL_ADDED, "skill/go", "skos:altLabel@en", "", "golang"),
                        new OntologyChange(
                                Kind.NOTE_CHANGED,
                                "skill/go",
                                "skos:definition@en",
                                "A language.",
                                "A compiled language."),
                        new OntologyChange(Kind.NOTE_CHANGED, "skill/go", "skos:scopeNote@en", "", "Not the game."),
                        new OntologyChange(Kind.LINK_REMOVED, "skill/go", "qg:kind", "qg:Tool", ""),
                        new OntologyChange(Kind.LINK_REMOVED, "skill/go", "skos:broader", "skill/languages", ""),
                        new OntologyChange(Kind.LINK_ADDED, "skill/go", "qg:kind", "", "qg:ProgrammingLanguage"),
                        new OntologyChange(Kind.LINK_ADDED, "skill/go", "skos:broader", "", "skill/programming"),
                        new OntologyChange(
                                Kind.VALUE_CHANGED, "venue/osdi", "qg:dblpStream", "conf/osdi", "conf/usenix"),
                        new OntologyChange(Kind.TERM_DROPPED, "qg:gone", "", "gone", ""),
                        new OntologyChange(Kind.TERM_ADDED, "qg:fresh", "", "", "fresh"),
                        new OntologyChange(Kind.TERM_CHANGED, "qg:", "owl:versionInfo", "1", "2"),
                        new OntologyChange(Kind.TERM_CHANGED, "qg:implies", "rdfs:range", "", "qg:Concept"),
                        new OntologyChange(Kind.TERM_CHANGED, "qg:implies", "rdfs:range", "qg:Skill", ""));
    }

    @Test
    void whatGoesAwayAfterItWasRetiredIsDroppedStill() throws IOException {
        var diff = OntologyDiff.between(
                folder("old", NEW), folder("new", "skill:same a qg:Skill ; skos:prefLabel \"S\"@en ."));

        assertThat(diff.changes())
                .filteredOn(change -> change.kind() == Kind.CONCEPT_DROPPED)
                .extracting(OntologyChange::id)
                .contains("skill/old", "skill/go");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o.ttl", "o.nt", "o.jsonld", "o.rdf", "o.nq", "o.trig", "o.ttl.gz"})
    void aFolderEqualsTheFileThatHoldsItsStatements(String name) throws IOException {
        var old = folder("old", OLD);
        var file = write(folder.resolve(name), Ontology.read(old).graph());

        assertThat(OntologyDiff.between(old, file).changes()).isEmpty();
        assertThat(OntologyDiff.between(file, old).changes()).isEmpty();
    }

    @Test
    void nothingChangesFromTheRepositorysOntologyToItself() {
        assertThat(OntologyDiff.between(RepositoryOntology.FOLDER, RepositoryOntology.FOLDER)
                        .changes())
                .isEmpty();
    }

    @Test
    void ofQuadsTheOntologysGraphIsTaken() throws IOException {
        var concept = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/qualgraph/def/Skill> ";
        var quads = Files.writeString(
                folder.resolve("all.nq"),
                "<https://w3id.org/qualgraph/skill/a>" + concept + "<https://w3id.org/qualgraph/graph/ontology> .\n"
                        + "<https://w3id.org/qualgraph/skill/b>" + concept
                        + "<https://w3id.org/qualgraph/graph/import/x> .\n");

        var diff = OntologyDiff.between(folder("old", OLD), quads);

        assertThat(diff.changes())
                .filteredOn(change -> change.kind() == Kind.CONCEPT_ADDED)
                .extracting(OntologyChange::id)
                .containsExactly("skill/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken.ttl | <a> <b | broken.ttl, line 1",
                "empty.nt | '' | no statement",
                "other.nt | <http://a> <http://b> <http://c> . | neither a concept nor a term",
                "notes.txt | hello | syntax of RDF",
                "packed.ttl.gz | not packed | packed.ttl.gz",
                "bomb.jsonld | {\"@context\": \"http://example.org/context\", \"@id\": \"x\"} | nothing is fetched",
                "bomb.rdf | <!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x> | bomb.rdf",
            })
    void saysWhatItCannotRead(String name, String content, String hint) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        var good = folder("old", OLD);

        assertThatThrownBy(() -> OntologyDiff.between(good, file))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining(hint);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> OntologyDiff.between(folder.resolve("a.ttl"), folder.resolve("b.ttl")))
                .isInstanceOf(UnreadableOntologyException.class)
                .hasMessageContaining("a.ttl");
    }

    private Path folder(String name, String turtle) throws IOException {
        var release = Files.createDirectories(folder.resolve(name));
        var text = new StringBuilder();
        Terms.PREFIXES.forEach((prefix, iri) -> text.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
        Files.writeString(release.resolve("all.ttl"), text + turtle);
        return release;
    }

    private static Path write(Path file, Graph graph) throws IOException {
        var name = file.getFileName().toString().replace(".gz", "");
        var copy = GraphMemFactory.createDefaultGraphSameTerm();
        graph.find().forEachRemaining(copy::add);
        try (OutputStream bytes = Files.newOutputStream(file);
                var out = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
            RDFWriter.source(copy).lang(lang(name)).output(out);
        }
        return file;
    }

    private static Lang lang(String name) {
        return switch (name.substring(2)) {
            case "ttl" -> Lang.TURTLE;
            case "nt" -> Lang.NTRIPLES;
            case "jsonld" -> Lang.JSONLD11;
            case "rdf" -> Lang.RDFXML;
            case "nq" -> Lang.NQUADS;
            case "trig" -> Lang.TRIG;
            default -> throw new IllegalArgumentException(name);
        };
    }
}

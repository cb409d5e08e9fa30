package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;

final class OntologyEditTest {
    private static final Shapes SHAPES = Shapes.read(FOLDER);
    private static final Rules RULES = Rules.read(FOLDER);

    @TempDir
    private Path folder;

    private static OntologyEdit edit(Path file) {
        return new OntologyEdit(file, RepositoryOntology.ONTOLOGY.graph(), SHAPES, RULES);
    }

    private static ConceptDraft draft(String id, String kind, String definition) {
        return new ConceptDraft(
                new ConceptId(id),
                List.of("Apache Zorb", "Zorb \"2\""),
                "en",
                Optional.of(definition).filter(words -> !words.isEmpty()),
                Optional.of(kind).filter(word -> !word.isEmpty()),
                Optional.empty(),
                List.of(new ConceptId("skill/etl")),
                List.of(),
                List.of());
    }

    private static ConceptDraft zorb() {
        return draft("skill/apache-zorb", "programming-language", "Invented notation for moving data.");
    }

    static List<Path> files() {
        return TurtleFiles.below(FOLDER.resolve("skills"), ".ttl");
    }

    @Test
    void writesANewConceptAsTheOntologyIsLaidOut() {
        var text = edit(folder.resolve("new.ttl")).with(zorb());

        assertThat(text).isEqualTo(TurtleFormatTest.format(text)).isEqualTo("""
                @prefix field: <https://w3id.org/qualgraph/field/> .
                @prefix qg: <https://w3id.org/qualgraph/def/> .
                @prefix skill: <https://w3id.org/qualgraph/skill/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

                skill:apache-zorb
                  a qg:Skill ;
                  skos:prefLabel "Apache Zorb"@en ;
                  skos:altLabel "Zorb \\"2\\""@en ;
                  skos:definition "Invented notation for moving data."@en ;
                  qg:field field:data-science ;
                  qg:field field:information-systems ;
                  qg:kind qg:ProgrammingLanguage ;
                  skos:broader skill:etl .
                """);
    }

    @Test
    void putsAConceptInItsPlaceInAFile() throws IOException {
        var file = Files.copy(FOLDER.resolve("skills/data-engineering.ttl"), folder.resolve("areas.ttl"));
        var before = Files.readString(file);

        var after = edit(file).with(zorb());

        assertThat(after).isEqualTo(TurtleFormatTest.format(after));
        var start = after.indexOf("skill:apache-zorb\n");
        var end = after.indexOf("\n\n", start) + 2;
        assertThat(after.substring(0, start) + after.substring(end)).isEqualTo(before);
    }

    @Test
    void addsANameWithoutTouchingTheRest() throws IOException {
        var file = Files.copy(FOLDER.resolve("skills/data-engineering.ttl"), folder.resolve("areas.ttl"));

        var after = edit(file).withNames(new ConceptId("skill/airflow"), List.of("Airflow zorblets"), "en");

        assertThat(after).isEqualTo(TurtleFormatTest.format(after));
        assertThat(after.replace("  skos:altLabel \"Airflow zorblets\"@en ;\n", ""))
                .isEqualTo(Files.readString(file));
    }

    @Test
    void addsANameToAConceptOfAnotherFile() {
        var text = edit(folder.resolve("mine.ttl"))
                .withNames(new ConceptId("skill/airflow"), List.of("Airflow zorblets"), "de");

        assertThat(text).isEqualTo(TurtleFormatTest.format(text)).endsWith("""

                skill:airflow
                  skos:altLabel "Airflow zorblets"@de .
                """);
    }

    @Test
    void writesACertification() {
        var draft = new ConceptDraft(
                new ConceptId("certification/zorb-certification"),
                List.of("Zorb certification"),
                "en",
                Optional.of("Credential in moving data with an invented notation."),
                Optional.empty(),
                Optional.of("Zorb Foundation"),
                List.of(),
                List.of(),
                List.of(new ConceptId("skill/etl")));

        var text = edit(folder.resolve("new.ttl")).with(draft);

        assertThat(text).isEqualTo(TurtleFormatTest.format(text)).contains("schema:provider \"Zorb Foundation\" ;");
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesEveryBlockOfTheOntologyAsItStands(Path file) throws IOException {
        var text = Files.readString(file);
        var graph = RDFParser.fromString(text, Lang.TURTLE).toGraph();

        graph.stream()
                .map(triple -> triple.getSubject())
                .distinct()
                .forEach(subject -> assertThat(text)
                        .contains(TurtleBlock.of(
                                        subject,
                                        graph.find(subject, Node.ANY, Node.ANY).toList())
                                .text()));
    }

    @Test
    void overwritesNothingThatIsInUse() {
        var edit = edit(folder.resolve("new.ttl"));

        assertThatThrownBy(() -> edit.with(draft("skill/airflow", "tool", "Invented.")))
                .isInstanceOf(UnfitConceptException.class)
                .hasMessageContaining("in use already, for \"Apache Airflow\"");
        assertThatThrownBy(() -> edit.withNames(new ConceptId("skill/airflow"), List.of("Airflow"), "en"))
                .hasMessageContaining("is called \"Airflow\" already");
        assertThatThrownBy(() -> edit.withNames(new ConceptId("skill/no-such"), List.of("Airflow"), "en"))
                .hasMessageContaining("There is no skill/no-such");
    }

    @Test
    void saysAllThatIsMissing() {
        var edit = edit(folder.resolve("new.ttl"));

        assertThatThrownBy(() -> edit.with(draft("skill/apache-zorb", "", "")))
                .isInstanceOf(UnfitConceptException.class)
                .hasMessageContaining("qg:kind")
                .hasMessageContaining("skos:definition");
    }

    @Test
    void refusesANameThatAnotherConceptHas() {
        var edit = edit(folder.resolve("new.ttl"));

        assertThatThrownBy(() -> edit.withNames(new ConceptId("skill/airflow"), List.of("Kubernetes"), "en"))
                .isInstanceOf(UnfitConceptException.class)
                .hasMessageContaining("share a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apache-zorb", "role/zorb", "organization/zorb", "tool/zorb"})
    void takesIdentifiersOfQualificationsOnly(String id) {
        assertThatThrownBy(() -> edit(folder.resolve("new.ttl")).with(draft(id, "tool", "Invented.")))
                .isInstanceOf(UnfitConceptException.class)
                .hasMessageContaining("no identifier of a qualification");
    }

    @Test
    void leavesAFileAloneThatIsLaidOutAnotherWay() throws IOException {
        var file = Files.writeString(
                folder.resolve("odd.ttl"),
                "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n<https://w3id.org/qualgraph/skill/etl>\n\n"
                        + "skos:altLabel \"Zorbing\"@en .\n");

        assertThatThrownBy(() -> edit(file).with(zorb())).isInstanceOf(RuntimeException.class);
    }
}

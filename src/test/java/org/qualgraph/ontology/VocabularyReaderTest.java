package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

final class VocabularyReaderTest {
    @Test
    void readsASkillWithAllThatIsSaidOfIt() {
        var skill = read("""
                skill:go a qg:Skill ; skos:prefLabel "Go"@en ; skos:altLabel "Golang"@en ; skos:hiddenLabel "Goland"@en ;
                  skos:definition "Language."@en ; skos:scopeNote "Not the game."@en ; qg:kind qg:ProgrammingLanguage ;
                  qg:ambiguousLabel "Go" ; qg:contextWord "Goroutine"@en ; qg:implies skill:programming .
                skill:programming a qg:Skill ; skos:prefLabel "Programming"@en .
                """).concept(new ConceptId("skill/go")).orElseThrow();

        assertThat(skill.type()).isEqualTo(ConceptType.SKILL);
        assertThat(skill.labels())
                .containsExactly(
                        new Label("Go", LabelKind.PREFERRED, "en"),
                        new Label("Golang", LabelKind.ALTERNATIVE, "en"),
                        new Label("Goland", LabelKind.HIDDEN, "en"));
        assertThat(skill.notes().kind()).contains("programming-language");
        assertThat(skill.notes().definition()).contains("Language.");
        assertThat(skill.notes().scopeNote()).contains("Not the game.");
        assertThat(skill.ambiguousLabels()).containsExactly("Go");
        assertThat(skill.contextWords()).containsExactly("goroutine");
        assertThat(skill.links(Relation.IMPLIES)).isEqualTo(List.of(new ConceptId("skill/programming")));
    }

    @Test
    void tellsAnImportedConceptByTheSchemeOfItsImport() {
        var vocabulary = read("""
                <http://example.org/s1> a qg:Skill ; skos:prefLabel "Teamwork"@en ;
                  skos:inScheme <http://example.org/skills> , <https://w3id.org/qualgraph/graph/import/esco> .
                skill:teamwork a qg:Skill ; skos:prefLabel "Teamwork"@en ; skos:exactMatch <http://example.org/s1> .
                """);

        assertThat(vocabulary
                        .concept(new ConceptId("http://example.org/s1"))
                        .orElseThrow()
                        .source())
                .isEqualTo("esco");
        assertThat(vocabulary.own().concepts())
                .extracting(concept -> concept.id().value())
                .containsExactly("skill/teamwork");
        assertThat(vocabulary.sources(new ConceptId("http://example.org/s1"), Relation.EXACT_MATCH))
                .containsExactly(new ConceptId("skill/teamwork"));
    }

    @Test
    void readsTheFactsOfAVenue() {
        var venue = read("""
                venue:osdi a qg:Venue ; skos:prefLabel "OSDI"@en ; qg:acronym "OSDI" ; qg:dblpStream "conf/osdi" ;
                  qg:fullName "Operating Systems Design"@en ; skos:altLabel "Operating Systems Design"@en ;
                  qg:venueType qg:Conference ; schema:publisher "USENIX" , "ACM" .
                """).concept(new ConceptId("venue/osdi")).orElseThrow();

        assertThat(venue.labels())
                .containsExactly(
                        new Label("OSDI", LabelKind.PREFERRED, "en"),
                        new Label("Operating Systems Design", LabelKind.ALTERNATIVE, "en"));
        assertThat(venue.notes().facts())
                .containsEntry("acronym", "OSDI")
                .containsEntry("fullName", "Operating Systems Design")
                .containsEntry("dblpStream", "conf/osdi")
                .containsEntry("venueType", "conference")
                .containsEntry("publisher", "ACM, USENIX")
                .hasSize(5);
    }

    @Test
    void readsTheLevelOfADegree() {
        var vocabulary = read("degree:phd a qg:Degree ; skos:prefLabel \"PhD\"@en ; qg:level 8 .");

        assertThat(vocabulary
                        .concept(new ConceptId("degree/phd"))
                        .orElseThrow()
                        .notes()
                        .level())
                .isEqualTo(OptionalInt.of(8));
    }

    @Test
    void keepsTheIriOfAnImportedConcept() {
        var vocabulary = read("<http://data.europa.eu/esco/skill/1> a qg:Skill ; skos:prefLabel \"Skill\"@en .");

        assertThat(vocabulary.concepts())
                .singleElement()
                .satisfies(concept -> assertThat(concept.id().iri()).isEqualTo("http://data.europa.eu/esco/skill/1"));
    }

    @Test
    void leavesOutTheNamelessTheRetiredAndTheMalformed() {
        var vocabulary = read("""
                skill:nameless a qg:Skill .
                skill:retired a qg:Skill ; skos:prefLabel "Old"@en ; owl:deprecated true .
                skill:blank a qg:Skill ; skos:prefLabel "  "@en .
                [] a qg:Skill ; skos:prefLabel "Anonymous"@en .
                degree:odd a qg:Degree ; skos:prefLabel "Odd"@en , <iri> ; qg:level "high" ; skos:broader "text" .
                """);

        assertThat(vocabulary.concepts()).singleElement().satisfies(concept -> {
            assertThat(concept.id()).isEqualTo(new ConceptId("degree/odd"));
            assertThat(concept.notes().level()).isEmpty();
            assertThat(concept.links(Relation.BROADER)).isEmpty();
        });
    }

    @Test
    void anEmptyGraphHoldsNoConcept() {
        assertThat(VocabularyReader.read(Graph.emptyGraph).concepts()).isEmpty();
    }

    @Test
    void readsTheRepositorysVocabulary() {
        var vocabulary = RepositoryOntology.ONTOLOGY.vocabulary();

        assertThat(vocabulary.label(new ConceptId("skill/pytorch"))).isEqualTo("PyTorch");
        assertThat(vocabulary.closure(new ConceptId("skill/pytorch"), Relation.IMPLIES))
                .contains(new ConceptId("skill/python"));
        assertThat(vocabulary.sources(new ConceptId("skill/distributed-systems"), Relation.TOPIC))
                .contains(new ConceptId("venue/osdi"));
    }

    private static Vocabulary read(String turtle) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        var text = new StringBuilder();
        Terms.PREFIXES.forEach((prefix, iri) -> text.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
        RDFParser.fromString(text + turtle, Lang.TURTLE).base(Terms.BASE).parse(graph);
        return VocabularyReader.read(graph);
    }
}

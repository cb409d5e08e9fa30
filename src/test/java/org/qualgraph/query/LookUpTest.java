package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.Relation;
import org.qualgraph.model.RetiredConcept;
import org.qualgraph.model.Vocabulary;

class LookUpTest {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/Q47509047";
    private static final String ESCO = "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d";

    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    concept("skill/pytorch", ConceptType.SKILL, "PyTorch", notes(), WIKIDATA),
                    concept("skill/python", ConceptType.SKILL, "Python", notes(), ESCO),
                    imported(ESCO, "Python (computer programming)"),
                    concept(
                            "venue/asplos",
                            ConceptType.VENUE,
                            "ASPLOS",
                            notes(Map.of("dblpStream", "conf/asplos", "publisher", "ACM"))),
                    concept(
                            "venue/sc",
                            ConceptType.VENUE,
                            "SC",
                            new Concept.Notes(
                                    Optional.of("Conference on high-performance computing, e.g. on clusters. Yearly."),
                                    Optional.empty(),
                                    Optional.empty(),
                                    OptionalInt.empty(),
                                    Map.of())),
                    concept(
                            "skill/service-composer",
                            ConceptType.SKILL,
                            "SC",
                            new Concept.Notes(
                                    Optional.of("Definition."),
                                    Optional.of("The tool; not the venue."),
                                    Optional.empty(),
                                    OptionalInt.empty(),
                                    Map.of())),
                    concept(
                            "role/developer",
                            ConceptType.ROLE,
                            "Software developer",
                            notes(Map.of("notation", "15-1252.00, SC"))),
                    concept("language/scottish", ConceptType.LANGUAGE, "Scots", notes(Map.of("languageTag", "sco")))),
            List.of(
                    new RetiredConcept(new ConceptId("skill/torch7"), "Torch 7", id("skill/torch")),
                    new RetiredConcept(new ConceptId("skill/torch"), "Torch", id("skill/pytorch")),
                    new RetiredConcept(new ConceptId("skill/cards"), "Punched cards", Optional.empty())));

    private final LookUp lookUp = new LookUp(ConceptIndex.inMemory(VOCABULARY), VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "skill/pytorch, skill/pytorch",
        "https://w3id.org/qualgraph/skill/pytorch, skill/pytorch",
        "' skill/pytorch ', skill/pytorch",
        WIKIDATA + ", skill/pytorch",
        "Q47509047, skill/pytorch",
        "q47509047, skill/pytorch",
        ESCO + ", " + ESCO,
        "ccd0a1d9-afda-43d9-b901-96344886e14d, " + ESCO,
        "conf/asplos, venue/asplos",
        "https://dblp.org/streams/conf/asplos, venue/asplos",
        "15-1252.00, role/developer",
    })
    void anIdentifierLeadsToItsConceptFirst(String identifier, String concept) {
        var first = hits(identifier).getFirst();

        assertThat(first.id()).hasToString(concept);
        assertThat(first.match()).isEqualTo(MatchClass.EXACT);
        assertThat(first.score()).isEqualTo(1);
    }

    @Test
    void anIriOfAnotherTaxonomyLeadsToItsConceptAndToOurs() {
        assertThat(hits(ESCO)).extracting(hit -> hit.id().value()).containsExactly(ESCO, "skill/python");
        assertThat(lookUp.answer(new Lookup(ESCO, Set.of(), Set.of(Concept.OWN), 10))
                        .hits())
                .extracting(hit -> hit.id().value())
                .containsExactly("skill/python");
    }

    @Test
    void aNameComesBeforeACode() {
        assertThat(hits("SC"))
                .extracting(hit -> hit.id().value())
                .startsWith("skill/service-composer", "venue/sc", "role/developer");
        assertThat(hits("SC")).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void theTagOfALanguageIsNoCode() {
        assertThat(hits("sco")).extracting(Hit::match).doesNotContain(MatchClass.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skill/torch7", "https://w3id.org/qualgraph/skill/torch7", "Torch 7", "torch 7"})
    void whatIsRetiredLeadsToItsReplacement(String asked) {
        var answer = lookUp.answer(new Lookup(asked, Set.of(), 10));

        assertThat(answer.hits().getFirst().id()).hasToString("skill/pytorch");
        assertThat(answer.replaced())
                .containsEntry(
                        new ConceptId("skill/pytorch"),
                        new RetiredConcept(new ConceptId("skill/torch7"), "Torch 7", id("skill/torch")));
    }

    @Test
    void whatNothingReplacesIsNotFound() {
        assertThat(hits("skill/cards")).isEmpty();
        assertThat(hits("Punched cards")).isEmpty();
    }

    @Test
    void readingsOfOneNameAreToldApart() {
        var answer = lookUp.answer(new Lookup("SC", EnumSet.of(ConceptType.SKILL, ConceptType.VENUE), 10));

        assertThat(answer.notes())
                .isEqualTo(Map.of(
                        new ConceptId("venue/sc"), "Conference on high-performance computing, e.g. on clusters.",
                        new ConceptId("skill/service-composer"), "The tool; not the venue."));
        assertThat(lookUp.answer(new Lookup("SC", EnumSet.of(ConceptType.VENUE), 10))
                        .notes())
                .isEmpty();
        assertThat(lookUp.answer(new Lookup("ASPLOS", Set.of(), 10)).notes()).isEmpty();
    }

    @Test
    void kindsAndTheLimitHoldForIdentifiersToo() {
        assertThat(lookUp.answer(new Lookup("skill/pytorch", Set.of(ConceptType.ROLE), 10))
                        .hits())
                .extracting(Hit::type)
                .doesNotContain(ConceptType.SKILL);
        assertThat(lookUp.answer(new Lookup("SC", Set.of(), 2)).hits()).hasSize(2);
        assertThat(lookUp.answer(new Lookup(ESCO, Set.of(), 1)).hits()).hasSize(1);
    }

    @Test
    void aNameThatIsBeingTypedLeadsToItsEnds() {
        assertThat(lookUp.answer(new Lookup("pyt", Set.of(), 10), LookupMode.SUGGEST)
                        .hits())
                .extracting(Hit::label)
                .contains("PyTorch", "Python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/qualgraph/",
                "https://w3id.org/qualgraph/https://w3id.org/qualgraph/x",
                "/",
                ":",
                "#",
                " , ",
                "http://",
                "\u0000/\uFFFF"
            })
    void whatOnlyLooksLikeAnIdentifierBreaksNothing(String text) {
        assertThat(hits(text)).isNotNull();
    }

    @Test
    void aVeryLongTextBreaksNothing() {
        assertThat(hits("a/".repeat(500_000))).isNotNull();
        assertThat(hits("skill ".repeat(200_000))).isNotNull();
    }

    private List<Hit> hits(String text) {
        return lookUp.answer(new Lookup(text, Set.of(), 10)).hits();
    }

    private static Optional<ConceptId> id(String value) {
        return Optional.of(new ConceptId(value));
    }

    private static Concept.Notes notes() {
        return Concept.Notes.NONE;
    }

    private static Concept.Notes notes(Map<String, String> facts) {
        return new Concept.Notes(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), facts);
    }

    private static Concept concept(
            String id, ConceptType type, String label, Concept.Notes notes, String... exactMatches) {
        var links = new HashMap<Relation, List<ConceptId>>();
        links.put(
                Relation.EXACT_MATCH,
                List.of(exactMatches).stream().map(ConceptId::new).toList());
        return new Concept(
                new ConceptId(id), type, Concept.OWN, List.of(label(label)), notes, links, Set.of(), Set.of());
    }

    private static Concept imported(String iri, String label) {
        return new Concept(
                new ConceptId(iri),
                ConceptType.SKILL,
                "esco",
                List.of(label(label)),
                notes(),
                Map.of(),
                Set.of(),
                Set.of());
    }

    private static Label label(String text) {
        return new Label(text, LabelKind.PREFERRED, "en");
    }
}

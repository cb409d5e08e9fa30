package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

class CoOccurrenceReaderTest {
    private static final ConceptId MASTER = new ConceptId("degree/master");
    private static final ConceptId STATISTICS = new ConceptId("field/statistics");

    private final GraphStore store = GraphStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void countsPostingsByConceptAndByPair() {
        store.write(
                "a",
                List.of(
                        Postings.asking("1", Necessity.MINIMUM, Postings.PYTHON, Postings.CPP),
                        Postings.asking("2", Necessity.MENTIONED, Postings.PYTHON, Postings.OSDI),
                        Postings.bare("3", "Nothing")));

        var counts = store.coOccurrences(store.vocabulary());
        assertThat(counts.postings()).isEqualTo(3);
        assertThat(counts.postings(Postings.PYTHON)).isEqualTo(2);
        assertThat(counts.complements(Postings.PYTHON)).isEqualTo(Map.of(Postings.CPP, 1, Postings.OSDI, 1));
        assertThat(counts.substitutes(Postings.PYTHON)).isEmpty();
    }

    @Test
    void takesThoseForAlternativesOfWhichFewerAreNeeded() {
        assertThat(substitutes(1)).isEqualTo(Map.of(Postings.CPP, 1));
    }

    @Test
    void takesThoseForComplementsThatAreAllNeeded() {
        assertThat(substitutes(2)).isEmpty();
        assertThat(store.coOccurrences(store.vocabulary()).complements(Postings.PYTHON))
                .isEqualTo(Map.of(Postings.CPP, 1));
    }

    @Test
    void takesFieldsOfStudyForAlternativesOfEachOtherAndNotOfDegrees() {
        store.write("a", List.of(asking(1, Postings.PHD, MASTER, Postings.COMPUTER_SCIENCE, STATISTICS)));

        var counts = store.coOccurrences(store.vocabulary());
        assertThat(counts.substitutes(Postings.PHD)).isEqualTo(Map.of(MASTER, 1));
        assertThat(counts.substitutes(STATISTICS)).isEqualTo(Map.of(Postings.COMPUTER_SCIENCE, 1));
        assertThat(counts.complements(Postings.PHD)).isEqualTo(Map.of(Postings.COMPUTER_SCIENCE, 1, STATISTICS, 1));
    }

    @Test
    void countsThePartsOfARequirement() {
        store.write("a", List.of(Postings.full()));

        var counts = store.coOccurrences(store.vocabulary());
        assertThat(counts.substitutes(Postings.PYTHON)).isEqualTo(Map.of(Postings.CPP, 1));
        assertThat(counts.complements(Postings.OSDI)).containsKeys(Postings.PHD, Postings.PYTHON);
    }

    @Test
    void knowsNothingOfAnEmptyStore() {
        assertThat(store.coOccurrences(store.vocabulary()).postings()).isZero();
    }

    private Map<ConceptId, Integer> substitutes(int needed) {
        store.write("a", List.of(asking(needed, Postings.PYTHON, Postings.CPP)));
        return store.coOccurrences(store.vocabulary()).substitutes(Postings.PYTHON);
    }

    private static Extraction asking(int needed, ConceptId... concepts) {
        var text = "We ask for " + List.of(concepts);
        var mentions = List.of(concepts).stream()
                .map(concept -> Postings.mention(text, concept))
                .toList();
        var requirement = new Requirement(
                RequirementKind.DEGREE,
                Necessity.MINIMUM,
                needed,
                mentions,
                List.of(),
                Requirement.Details.NONE,
                new Span(0, 2),
                "We");
        return Postings.of(Postings.posting("1", text), Postings.header("T"), List.of(requirement), mentions);
    }
}

package org.qualgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final ConceptId LIVE = new ConceptId("skill/live");
    private static final ConceptId OLD = new ConceptId("skill/old");
    private static final ConceptId OLDER = new ConceptId("skill/older");

    @Test
    void aChainOfReplacementsLeadsToTheConceptInUse() {
        var vocabulary = vocabulary(retired(OLDER, OLD), retired(OLD, LIVE));

        assertThat(vocabulary.current(OLDER)).contains(LIVE);
        assertThat(vocabulary.current(LIVE)).contains(LIVE);
        assertThat(vocabulary.retired(OLDER)).map(RetiredConcept::label).contains("Name of skill/older");
        assertThat(vocabulary.own().current(OLDER)).contains(LIVE);
    }

    @Test
    void aCircleOfReplacementsLeadsNowhere() {
        var vocabulary = vocabulary(retired(OLDER, OLD), retired(OLD, OLDER));

        assertThat(vocabulary.current(OLD)).isEmpty();
    }

    @Test
    void anUnknownReplacementLeadsNowhere() {
        var vocabulary = vocabulary(retired(OLD, new ConceptId("skill/gone")));

        assertThat(vocabulary.current(OLD)).isEmpty();
        assertThat(vocabulary.current(new ConceptId("skill/gone"))).isEmpty();
        assertThat(vocabulary.retired(OLD)).isPresent();
    }

    @Test
    void whatIsInUseAnywhereIsNotRetired() {
        assertThat(vocabulary(retired(LIVE, OLD)).retired(LIVE)).isEmpty();
    }

    private static RetiredConcept retired(ConceptId id, ConceptId replacement) {
        return new RetiredConcept(id, "Name of " + id, Optional.of(replacement));
    }

    private static Vocabulary vocabulary(RetiredConcept... retired) {
        var live = new Concept(
                LIVE,
                ConceptType.SKILL,
                Concept.OWN,
                List.of(new Label("Live", LabelKind.PREFERRED, "en")),
                Concept.Notes.NONE,
                Map.of(),
                Set.of(),
                Set.of());
        return new Vocabulary(List.of(live), List.of(retired));
    }
}

package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Vocabulary;

class EvaluationTest {
    @TempDir
    private Path folder;

    @Test
    void precisionIsOfAsManyAsThereCanBe() {
        var ranking = List.of("a", "b", "c", "d");

        assertThat(RankingMeasures.precision(ranking, Set.of("a", "c"), 3)).isEqualTo(1.0);
        assertThat(RankingMeasures.precision(ranking, Set.of("a", "d"), 3)).isEqualTo(0.5);
        assertThat(RankingMeasures.precision(ranking, Set.of("a", "b", "x", "y"), 2))
                .isEqualTo(1.0);
        assertThat(RankingMeasures.precision(List.of(), Set.of("a"), 5)).isZero();
    }

    @Test
    void reciprocalRankIsOfTheFirstRightOne() {
        assertThat(RankingMeasures.reciprocalRank(List.of("a", "b", "c"), Set.of("c", "b")))
                .isEqualTo(0.5);
        assertThat(RankingMeasures.reciprocalRank(List.of("a"), Set.of("x"))).isZero();
    }

    @Test
    void intervalHoldsTheMeanAndIsAlwaysTheSame() {
        var scores = List.of(0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 0.0, 1.0);
        var measured = Bootstrap.average("set", "measure", scores);

        assertThat(measured.value()).isCloseTo(0.625, within(1e-9));
        assertThat(measured.low()).isLessThan(0.625).isGreaterThan(0.1);
        assertThat(measured.high()).isGreaterThan(0.625).isLessThanOrEqualTo(1);
        assertThat(measured.size()).isEqualTo(8);
        assertThat(Bootstrap.average("set", "measure", scores)).isEqualTo(measured);
    }

    @Test
    void intervalOfWhatNeverVariesIsAPoint() {
        var measured = Bootstrap.average("set", "measure", Collections.nCopies(5, 0.5));

        assertThat(measured.low()).isEqualTo(0.5);
        assertThat(measured.high()).isEqualTo(0.5);
    }

    @Test
    void measuresEveryFileOfSentences() throws IOException {
        write("tech_test_annotations.csv", """
                sentence,span,sub_span,label
                "Writes Java, daily",Java,,Java
                "Writes Java, daily",daily,,UNDERSPECIFIED
                Nothing,x,,LABEL NOT PRESENT
                Knows of what is not in this version,x,,no such skill
                """);
        write("other_annotations.csv", "sentence,label\nplans budgets,plan budgets\n");
        write("readme.txt", "not a set");
        var vocabulary = new Vocabulary(List.of(
                concept("http://data.europa.eu/esco/skill/java", "esco", "Java"),
                concept("http://data.europa.eu/esco/skill/budgets", "esco", "plan budgets"),
                concept("skill/java", Concept.OWN, "Java")));

        var measured = new EscoSkillsEvaluation(vocabulary, "esco").measure(folder);

        assertThat(measured).extracting(Measured::set).startsWith("esco other").endsWith("esco tech test");
        assertThat(measured)
                .extracting(Measured::measure)
                .containsExactly("RP@5", "RP@10", "MRR", "RP@5", "RP@10", "MRR");
        assertThat(measured.get(0).value()).isEqualTo(1);
        assertThat(measured.get(3).value()).isEqualTo(0.5);
        assertThat(measured.get(3).size()).isEqualTo(2);
    }

    @Test
    void measuresASetOfTitles() throws IOException {
        write("queries.tsv", "Q1\tBakers\nQ2\tSoftware Engineers\n");
        write("corpus_elements.tsv", "C1_en_000\tbaker\nC1_en_001\tbread maker\nC2_en_000\tsoftware tester\n");
        write("annotations.tsv", "Q1\t0\tC1_en_000\t1\nQ1\t0\tC1_en_001\t1\nQ2\t0\tC1_en_001\t1\n");

        var measured = MeloEvaluation.measure(folder);

        assertThat(measured.getFirst().measure()).isEqualTo("MRR");
        assertThat(measured.getFirst().value()).isEqualTo(0.5);
        assertThat(measured.getFirst().size()).isEqualTo(2);
    }

    @Test
    void saysWhichFileIsUnusable() throws IOException {
        var vocabulary = new Vocabulary(List.of(concept("http://data.europa.eu/esco/skill/java", "esco", "Java")));
        write("tech_annotations.csv", "text,tag\na,b\n");

        assertThatThrownBy(() -> new EscoSkillsEvaluation(vocabulary, "esco").measure(folder))
                .isInstanceOf(UnusableGoldSetException.class)
                .hasMessageContaining("tech_annotations.csv");
        assertThatThrownBy(() -> MeloEvaluation.measure(folder))
                .isInstanceOf(UnusableGoldSetException.class)
                .hasMessageContaining("corpus_elements.tsv");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Concept concept(String id, String source, String label) {
        return new Concept(
                new ConceptId(id),
                ConceptType.SKILL,
                source,
                List.of(new Label(label, LabelKind.PREFERRED, "en")),
                Concept.Notes.NONE,
                Map.of(),
                Set.of(),
                Set.of());
    }
}

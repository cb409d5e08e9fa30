package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qualgraph.Shared;
import org.qualgraph.classification.Classifier;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.taxonomy.EscoReader;

/**
 * How well passages lead to concepts on public gold sets, and what it costs, where the sets and ESCO are at hand. Run
 * only when asked for: {@code mvn test -Dtest=ClassificationMeasurementTest -DexcludedGroups=}.
 */
@Tag("measurement")
class ClassificationMeasurementTest {
    private static final String MELO = "benchmarks/melo-occupation-linking/usa_q_en_c_en";
    private static final String SENTENCES = "benchmarks/esco-skill-extraction";
    private static final String ESCO = "taxonomies/esco-v1.1.1";

    /** Published figures come out of the same scorer: what is measured with it can stand beside them. */
    @Test
    void reproducesPublishedFiguresOfMelo() {
        var folder = shared(MELO);

        assertThat(value(MeloEvaluation.measure(folder, MeloBaseline.ofWords(folder))))
                .isCloseTo(0.3250, org.assertj.core.data.Offset.offset(0.0005));
        assertThat(value(MeloEvaluation.measure(folder, MeloBaseline.ofCharacters(folder))))
                .isCloseTo(0.5800, org.assertj.core.data.Offset.offset(0.0005));
    }

    @Test
    void ranksOccupationsForTitles() {
        var measured = MeloEvaluation.measure(shared(MELO));

        measured.forEach(System.out::println);
        assertThat(value(measured)).isGreaterThan(0.62);
    }

    @Test
    void ranksSkillsOfEscoForSentences() {
        var measured = new EscoSkillsEvaluation(vocabulary(), "esco").measure(shared(SENTENCES));

        measured.forEach(System.out::println);
        assertThat(measured)
                .filteredOn(one -> one.measure().equals("RP@5"))
                .allSatisfy(
                        one -> assertThat(one.value()).isGreaterThan(one.set().startsWith("esco tech") ? 0.55 : 0.44));
    }

    @Test
    void isQuick() {
        var vocabulary = vocabulary();
        var sentences = EscoSkillsEvaluation.sentences(shared(SENTENCES));
        var used = used();
        var start = System.nanoTime();
        var classifier = Classifier.of(
                vocabulary,
                concept ->
                        concept.type() == ConceptType.SKILL && concept.source().equals("esco"));
        var built = System.nanoTime() - start;
        var memory = used() - used;
        sentences.forEach(sentence -> classifier.rank(sentence, 10));
        sentences.forEach(sentence -> classifier.rank(sentence, 10));
        var times = sentences.stream()
                .mapToLong(sentence -> {
                    var begin = System.nanoTime();
                    classifier.rank(sentence, 10);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();

        System.out.printf(
                "%d concepts, built in %.2f s, %.1f MB, %d sentences: median %.2f ms, 95 %% under %.2f ms%n",
                classifier.size(),
                built / 1e9,
                memory / 1e6,
                times.length,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6);
        assertThat(times[times.length / 2]).isLessThan(10_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Vocabulary vocabulary() {
        var esco = EscoReader.read("esco", List.of(shared(ESCO)), reject -> {}).vocabulary();
        return new Vocabulary(Stream.of(Ontology.bundled().vocabulary(), esco)
                .flatMap(part -> part.concepts().stream())
                .toList());
    }

    private static double value(List<Measured> measured) {
        return measured.getFirst().value();
    }

    private static Path shared(String name) {
        var file = Shared.file(name);
        assumeTrue(file.isPresent(), name + " is not at hand");
        return file.orElseThrow();
    }
}

package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.analysis.EditDistance;
import org.qualgraph.analysis.Letters;

class WordSimilarityTest {
    private final WordSimilarity similarity = new WordSimilarity(new EditDistance());

    @ParameterizedTest
    @CsvSource({
        "compiler, compiler, 1, 1",
        "compilre, compiler, 0.8, 0.9",
        "engraving, engraver, 0.7, 0.9",
        "gitarrenbau, gitarrenbauer, 0.8, 1",
        "schaltplan, eisenbahnschaltplan, 0.6, 0.8",
        "spark, park, 0.7, 0.8",
        "go, got, 0, 0",
        "compiler, database, 0, 0"
    })
    void isHighForOneWordAndLowForTwo(String word, String other, double from, double to) {
        assertThat(similarity.between(Letters.of(word), Letters.of(other))).isBetween(from, to);
        assertThat(similarity.between(Letters.of(other), Letters.of(word))).isBetween(from, to);
    }
}

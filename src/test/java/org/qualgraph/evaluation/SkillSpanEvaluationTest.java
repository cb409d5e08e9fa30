package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.Ours;
import org.qualgraph.model.Span;

class SkillSpanEvaluationTest {
    private static final String SENTENCES = """
            Experience\tO\tO
            with\tO\tO
            distributed\tO\tB-Knowledge
            systems\tO\tI-Knowledge
            and\tO\tO
            Kubernetes\tO\tB-Knowledge

            Guide\tB-Skill\tO
            others\tI-Skill\tI-Knowledge
            """;

    @TempDir
    private Path folder;

    @Test
    void readsSpansOfTokens() throws IOException {
        var sentences = SkillSpanSentence.read(file());

        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().text()).isEqualTo("Experience with distributed systems and Kubernetes");
        assertThat(sentences.getFirst().knowledge()).containsExactly(new Span(2, 4), new Span(5, 6));
        assertThat(sentences.getLast().skills()).containsExactly(new Span(0, 2));
        assertThat(sentences.getLast().knowledge()).containsExactly(new Span(1, 2));
    }

    @Test
    void findsTheTokensThatCharactersTouch() throws IOException {
        var sentence = SkillSpanSentence.read(file()).getFirst();
        var at = sentence.text().indexOf("distributed");

        assertThat(sentence.tokensOf(new Span(at, at + "distributed systems".length())))
                .isEqualTo(new Span(2, 4));
        assertThat(sentence.tokensOf(new Span(at, at + 3))).isEqualTo(new Span(2, 3));
    }

    @Test
    void measuresTermsAgainstKnowledge() throws IOException {
        var figures = new SkillSpanEvaluation(Ours.EXTRACTOR, Set.of()).measure("dev", List.of(file()));

        assertThat(figures)
                .filteredOn(f -> f.measure().equals("knowledge precision"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.set()).isEqualTo("SkillSpan small dev");
                    assertThat(f.value()).isEqualTo(1);
                });
        assertThat(figures)
                .filteredOn(f -> f.measure().equals("knowledge recall"))
                .singleElement()
                .satisfies(f -> assertThat(f.value()).isEqualTo(2 / 3.0));
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("skillspan_small_dev.conll"), SENTENCES);
    }
}

package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.LabelKind;

class LookupEvaluationTest {
    @TempDir
    private Path folder;

    @Test
    void countsFirstAnswersThatAreRightByKind() throws IOException {
        write(
                "labels.tsv.gz",
                "one\tPyTorch\tpref\tskill\ten\none\ttorch\talt\tskill\ten\ntwo\tOSDI\tpref\tvenue\ten\n");
        write("queries-random.tsv.gz", "pytorh\tone\ttypo\nosd\ttwo|three\ttypo\n");
        write("queries-hard.tsv.gz", "torhc\tone\ttypo\nlight\tone\talias\n");
        var set = LookupSet.read(folder);
        var answers = Map.of("pytorh", "one", "osd", "three", "torhc", "two", "light", "one");

        var figures = new LookupEvaluation(text -> answers.getOrDefault(text, "")).measure(set);

        assertThat(set.vocabulary().concepts()).hasSize(2);
        assertThat(set.vocabulary().concepts().iterator().next().labels())
                .extracting(label -> label.kind())
                .containsExactly(LabelKind.PREFERRED, LabelKind.ALTERNATIVE);
        assertThat(value(figures, "lookup random", "right at first")).isEqualTo(1);
        assertThat(value(figures, "lookup hard", "right at first")).isEqualTo(0.5);
        assertThat(value(figures, "lookup hard", "right at first: typo")).isZero();
        assertThat(value(figures, "lookup hard", "right at first: alias")).isEqualTo(1);
        assertThat(value(figures, "lookup hard", "ms, median")).isPositive();
    }

    @Test
    void refusesATableOfOtherColumns() throws IOException {
        write("labels.tsv.gz", "one\tPyTorch\n");

        assertThatThrownBy(() -> LookupSet.read(folder))
                .isInstanceOf(UnusableGoldSetException.class)
                .hasMessageContaining("a line has not 5 columns");
    }

    private static double value(Iterable<Measured> figures, String set, String measure) {
        for (var figure : figures) {
            if (figure.set().equals(set) && figure.measure().equals(measure)) {
                return figure.value();
            }
        }
        throw new AssertionError("no " + measure + " of " + set);
    }

    private void write(String name, String text) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

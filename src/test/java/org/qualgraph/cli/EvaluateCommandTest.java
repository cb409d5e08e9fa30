package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void measuresOurOwnPostingsWithoutAnythingElse() {
        var outcome = terminal().run("evaluate", "gold", "--data", folder.toString(), "--format", "tsv");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .startsWith("set\tmeasure\tvalue\tlow\thigh\tsize")
                .anyMatch(line -> line.matches("own postings\tlink F1\t0\\.\\d{3}\t0\\.\\d{3}\t0\\.\\d{3}\t20"))
                .noneMatch(line -> line.startsWith("postings of corpora"));
    }

    @Test
    void saysWhichSetsAreNotThere() {
        var outcome = terminal().run("evaluate", "melo", "skillspan", "--data", folder.toString(), "--format", "tsv");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.err()).contains("left out melo: there is no", "left out skillspan: there is no");
    }

    @Test
    void refusesASetThatItDoesNotKnow() {
        assertThat(terminal().run("evaluate", "nonsense").code()).isEqualTo(2);
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("home"));
    }
}

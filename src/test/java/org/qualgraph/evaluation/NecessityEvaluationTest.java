package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.Ours;
import org.qualgraph.Shared;

class NecessityEvaluationTest {
    @Test
    void scoresTheLinesOfATable(@TempDir Path folder) throws Exception {
        var table = Files.writeString(folder.resolve("columns.tsv"), """
                posting	title	section	line
                1	Engineer	minimum	Experience with Python.
                1	Engineer	preferred	Experience with Rust.
                1	Engineer	responsibility	Build services in Java.
                2	A posting without the other columns	minimum	A degree.
                """);

        var figures = NecessityEvaluation.figures(table, Ours.EXTRACTOR);

        assertThat(figures).first().isEqualTo(new Measured("columns, original headings", "necessity", 1, 1, 1, 1));
    }

    @Test
    void readsTheColumnsOfMostLinesUnderAnyHeading(@TempDir Path folder) throws Exception {
        var table = Shared.file("corpora/" + NecessityEvaluation.TABLE);
        assumeThat(table).isPresent();
        var some = Files.write(
                folder.resolve("some.tsv"),
                Files.readAllLines(table.get()).stream()
                        .filter(line -> !line.matches("\\d*[1-9]\t.*"))
                        .toList());

        var figures = NecessityEvaluation.figures(some, Ours.EXTRACTOR);

        assertThat(figures)
                .filteredOn(figure ->
                        figure.measure().equals("necessity") && !figure.set().contains("no headings"))
                .allSatisfy(figure -> assertThat(figure.value()).isGreaterThan(0.95));
        assertThat(figures)
                .filteredOn(figure -> figure.measure().startsWith("links"))
                .allSatisfy(figure -> assertThat(figure.value()).isLessThan(0.01));
    }
}

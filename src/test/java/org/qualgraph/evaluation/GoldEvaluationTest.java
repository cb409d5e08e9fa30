package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.Ours;
import org.qualgraph.Shared;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.model.Sha256;

class GoldEvaluationTest {
    private static final Path OWN = Path.of("data/gold/own");
    private static final Path CORPORA = Path.of("data/gold/corpora");

    @TempDir
    private Path folder;

    @Test
    void findsEveryOwnPostingWithConceptsThatTheOntologyHolds() throws IOException {
        var gold = GoldFolder.read(OWN, Optional.empty());

        assertThat(gold.missing()).isEmpty();
        assertThat(gold.postings()).hasSize(20).allSatisfy(annotated -> {
            var text = annotated.posting().text();
            assertThat(annotated.gold().concepts()).allSatisfy(concept -> {
                assertThat(concept.span().of(text)).isNotBlank();
                assertThat(concept.id().stream())
                        .allMatch(id -> Ours.VOCABULARY.current(id).isPresent());
            });
            assertThat(annotated.gold().boilerplate()).allMatch(span -> span.end() <= text.length());
        });
    }

    @Test
    void leavesOutPostingsThatAreNotAtHand() throws IOException {
        var gold = GoldFolder.read(CORPORA, Optional.of(folder));

        assertThat(gold.postings()).isEmpty();
        assertThat(gold.missing()).hasSize(40).contains("c01", "c40");
    }

    @Test
    void findsThePostingsOfCorporaThatAreAtHand() throws IOException {
        var corpora = Shared.file("corpora");
        assumeTrue(corpora.isPresent(), "the corpora are not at hand");

        assertThat(GoldFolder.read(CORPORA, corpora).missing()).isEmpty();
    }

    @Test
    void countsWhatIsRightWrongAndMissed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Requirements\n- Python or Rust\n- A Bachelor's degree\n");
        Files.writeString(folder.resolve("a.json"), """
                {"file": "a.txt", "entry": 1, "sha256": "%s", "pay": [], "boilerplate": [],
                 "requirements": [
                  {"kind": "skill", "start": 15, "end": 29, "necessity": "minimum", "atLeast": 1, "concepts": [
                   {"id": "skill/python", "start": 15, "end": 21}, {"id": "skill/rust", "start": 25, "end": 29}]},
                  {"kind": "degree", "start": 32, "end": 51, "necessity": "preferred", "atLeast": 1, "status": "completed",
                   "concepts": [{"id": "degree/bachelor", "start": 34, "end": 51}]}],
                 "mentions": []}
                """.formatted(digest("a.txt")));

        var figures = new GoldEvaluation(Ours.EXTRACTOR)
                .measure("a", folder, Optional.empty()).stream()
                        .collect(Collectors.toMap(Measured::measure, Measured::value));

        assertThat(figures)
                .containsEntry("link F1", 1.0)
                .containsEntry("at least n of", 1.0)
                .containsEntry("at least n of, all linked", 1.0)
                .containsEntry("necessity", 2 / 3.0)
                .containsEntry("degree", 0.0);
    }

    private String digest(String name) throws IOException {
        var digests = new ArrayList<String>();
        Corpora.read(folder.resolve(name), ReadOptions.DEFAULTS, outcome -> {
            if (outcome instanceof Outcome.Read read) {
                var bytes = read.posting().text().getBytes(StandardCharsets.UTF_8);
                digests.add(HexFormat.of().formatHex(Sha256.start().digest(bytes)));
            }
        });
        return digests.getFirst();
    }
}

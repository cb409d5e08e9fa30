package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.Shared;

/** The sample postings of the repository, and real corpora where they lie beside it. */
class CorporaAtHandTest {
    @Test
    void readsEverySamplePosting() {
        var outcomes = Outcomes.of(Path.of("data/postings"), ReadOptions.DEFAULTS);

        assertThat(outcomes.rejects()).isEmpty();
        assertThat(outcomes.postings()).hasSize(14).allSatisfy(posting -> {
            assertThat(posting.text().split("\\s+")).hasSizeBetween(200, 450);
            assertThat(posting.text()).doesNotContain("<p>", "&amp;", "**", "\ufffd");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "18f-tts-positions, 142, 6",
        "google-jobs-2018, 1236, 16",
        "linkedin-indeed-data-2019, 1474, 8",
        "dice-us-sample, 658, 1",
        "analytics-engineer-jds-2026, 398, 4"
    })
    void readsARealCorpus(String name, int postings, int rejects) {
        var folder = Shared.file("corpora/" + name);
        assumeTrue(folder.isPresent(), () -> name + " is not on this machine; set -Dqualgraph.shared");

        var outcomes = Outcomes.of(folder.orElseThrow(), ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).hasSize(postings);
        assertThat(outcomes.rejects()).hasSize(rejects);
    }
}

package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.StoredPosting;

class PostingRoundTripTest {
    private final GraphStore store = GraphStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackEveryFieldAsItWasWritten() {
        assertThat(roundTrip(Postings.full())).isEqualTo(Postings.full());
    }

    @Test
    void givesBackAPostingThatSaysNothing() {
        var empty = Postings.of(Posting.ofText(""), Postings.header(""), List.of(), List.of());

        assertThat(roundTrip(empty)).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tabs\t, lines\r\n, \"quotes\", back\\slashes and \0",
                "\uD83D\uDE80 rocket, e\u0301, \u202Eright to left, \uFEFF",
                "<script>alert(1)</script> & \u2028",
                "half of a pair: \uD800 and \uDC00"
            })
    void givesBackAnyCharacter(String text) {
        var posting = Postings.bare("odd", text);

        assertThat(roundTrip(posting)).isEqualTo(posting);
        assertThat(store.write("test", List.of(posting)).unchanged()).isOne();
    }

    @Test
    void givesBackGeneratedPostings() {
        for (var posting : Postings.generated(50, 20_261_123)) {
            assertThat(roundTrip(posting)).isEqualTo(posting);
        }
    }

    @Test
    void keepsAPostingTooLongForOneBlock() {
        var posting = Postings.bare("long", "x".repeat(3_000_000));

        assertThat(roundTrip(posting)).isEqualTo(posting);
    }

    @Test
    void holdsNothingOfWhatWasNotWritten() {
        assertThat(store.posting(new PostingId("posting/00000000000000000000"))).isEmpty();
    }

    private Extraction roundTrip(Extraction extraction) {
        store.write("test", List.of(extraction));
        var id = PostingId.of("test", extraction.posting());
        return store.posting(id)
                .map(stored -> {
                    assertThat(stored).isEqualTo(new StoredPosting(id, "test", stored.extraction(), Optional.empty()));
                    return stored.extraction();
                })
                .orElseThrow();
    }
}

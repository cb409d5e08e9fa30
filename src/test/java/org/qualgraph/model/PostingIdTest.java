package org.qualgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.Posting.Fields;
import org.qualgraph.model.Posting.Source;

class PostingIdTest {

    private static Posting posting(Source source, Optional<String> identifier, String text, String place) {
        var fields = new Fields(
                Optional.empty(),
                List.of(place),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Posting(source, identifier, "Engineer", text, fields);
    }

    @Test
    void theSourcesOwnIdentifierDecides() {
        var one = posting(new Source("a", 1), Optional.of("7"), "Python", "Bonn");
        var changed = posting(new Source("b", 2), Optional.of("7"), "Rust", "Ulm");
        assertThat(PostingId.of("jobs", one)).isEqualTo(PostingId.of("jobs", changed));
        assertThat(PostingId.of("jobs", one)).isNotEqualTo(PostingId.of("other", one));
    }

    @Test
    void withoutOneTheContentDecidesAndNotThePlaceInTheFile() {
        var one = posting(new Source("a", 1), Optional.empty(), "Python", "Bonn");
        assertThat(PostingId.of("jobs", posting(new Source("b", 9), Optional.empty(), "Python", "Bonn")))
                .isEqualTo(PostingId.of("jobs", one));
        assertThat(PostingId.of("jobs", posting(new Source("a", 1), Optional.empty(), "Python", "Ulm")))
                .isNotEqualTo(PostingId.of("jobs", one));
        assertThat(PostingId.of("jobs", posting(new Source("a", 1), Optional.empty(), "Rust", "Bonn")))
                .isNotEqualTo(PostingId.of("jobs", one));
    }
}

package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.PostingFilter;

class CodedSetsTest {

    @Test
    void countTogetherWhatTheGraphDoes() {
        try (var world = new GapWorld(160, 5);
                var index = world.store().readPostings(PostingIndex::inMemory)) {
            var vocabulary = world.store().vocabulary();
            var ofGraph = world.store().coOccurrences(vocabulary);
            var ofIndex = new CodedShapes(vocabulary, () -> index).together(PostingFilter.ALL);

            assertThat(ofIndex.postings()).isEqualTo(ofGraph.postings()).isEqualTo(150);
            assertThat(ofIndex.concepts()).isEqualTo(ofGraph.concepts());
            IntStream.range(0, ofGraph.concepts()).forEach(number -> {
                var concept = ofGraph.concept(number);
                assertThat(ofIndex.concept(number)).isEqualTo(concept);
                assertThat(ofIndex.postings(concept)).isEqualTo(ofGraph.postings(concept));
                assertThat(ofIndex.together(number)).isEqualTo(ofGraph.together(number));
                assertThat(ofIndex.substitutes(concept)).isEqualTo(ofGraph.substitutes(concept));
            });
        }
    }
}

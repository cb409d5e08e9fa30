package org.qualgraph.index.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.RequirementShape;

class RankingTest {
    /** Posting n asks for the concepts with numbers n and n % 7; concept 3 is wanted by nobody. */
    private static PostingIndex index() {
        var postings = new ListedPostings();
        for (int number = 0; number < 60; number++) {
            postings.asking(number, List.of(requirement(number), requirement(number % 7)));
        }
        return PostingIndex.inMemory(postings);
    }

    private static RequirementShape requirement(int concept) {
        return new RequirementShape(
                RequirementKind.SKILL,
                Necessity.MINIMUM,
                1,
                List.of(new ConceptId("skill/s" + concept)),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                false);
    }

    /** The sum of what the concepts are worth: the digits at the end of their names. */
    private record Sum(List<ConceptId> concepts) implements ShapeScorer {
        @Override
        public float bound(ShapeCursor cursor) {
            return 100f * cursor.requirements();
        }

        @Override
        public float score(ShapeCursor cursor, float least) {
            float sum = 0;
            for (int rest = cursor.requirements(); rest > 0; rest--) {
                cursor.next();
                cursor.concepts();
                var name = concepts.get(cursor.concept()).value();
                sum += Integer.parseInt(name.substring("skill/s".length()));
            }
            return sum;
        }
    }

    private static RankedPage rank(PostingIndex index, ConceptNumbers numbers) throws IOException {
        var ranking = new Ranking(numbers, new Sum(numbers.concepts()), Optional.empty(), 5);
        return new PostingSearcher(index.reader()).rank(PostingFilter.ALL, ranking, numbers);
    }

    @Test
    void ranksTheSameFromMemoryAndFromFiles() throws IOException {
        try (var index = index()) {
            var held = rank(index, new ConceptNumbers(index.reader(), 1_000));
            var read = rank(index, new ConceptNumbers(index.reader(), 0));

            assertThat(held).isEqualTo(read);
            assertThat(held.total()).isEqualTo(60);
            assertThat(held.postings())
                    .extracting(posting -> posting.summary().id())
                    .containsExactlyElementsOf(IntStream.of(59, 55, 58, 54, 57)
                            .mapToObj(ListedPostings::id)
                            .toList());
        }
    }

    @Test
    void givesEveryPostingItsOwnRequirements() throws IOException {
        try (var index = index()) {
            for (int most : new int[] {0, 1_000}) {
                var numbers = new ConceptNumbers(index.reader(), most);
                var coded = new PostingSearcher(index.reader()).coded(PostingFilter.ALL, numbers);

                assertThat(coded).hasSize(60).allSatisfy(posting -> {
                    int number = Integer.parseInt(posting.id().value().substring(8), 16);
                    assertThat(ShapeCode.read(
                                    posting.read(CodedPosting.cursor()),
                                    concept -> numbers.concepts().get(concept)))
                            .isEqualTo(List.of(requirement(number), requirement(number % 7)));
                });
            }
        }
    }
}

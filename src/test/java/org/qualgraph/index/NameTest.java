package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.analysis.Normalizer;

class NameTest {

    @Test
    void keepsShortNamesOfLanguagesApart() {
        assertThat(Stream.of("C", "C++", "C#", "F#", ".NET", "R", "Go").map(NameTest::skeleton))
                .doesNotHaveDuplicates();
    }

    @Test
    void runsWordsTogetherInTheSkeleton() {
        assertThat(Stream.of("Tensor Flow", "tensor-flow", "TensorFlow", "Tensor.Flow")
                        .map(NameTest::skeleton))
                .containsOnly("tensorflow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "()", "\u200b", "\u0000", "...", "'s"})
    void hasAnEmptySkeletonWhereThereIsNothingToCompare(String text) {
        assertThat(skeleton(text)).isEmpty();
    }

    @Test
    void hasNoSpacesInTheSkeletonOfAnyText() {
        var random = new Random(20260101L);
        var alphabet = "aAbBsSeEiIxXyhHcCzuüÜßéøŁ .-/'&+#s,!9ſﬁ\u0308か\u3099\ud835\udd38\ud800";
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(14); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(skeleton(text.toString())).doesNotContain(" ");
        }
    }

    private static String skeleton(String text) {
        return Name.skeletonOf(Normalizer.normalize(text));
    }
}

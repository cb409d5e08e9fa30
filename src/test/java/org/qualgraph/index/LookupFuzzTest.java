package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;

/**
 * Whatever is looked up has an answer. A build reads seeds and what was once found with them; {@code JAZZER_FUZZ=1 mvn
 * test -Dtest=LookupFuzzTest} makes new queries of them for some minutes.
 */
@Timeout(20)
class LookupFuzzTest {
    private static final int LIMIT = 5;
    private static final ConceptIndex INDEX = ConceptIndex.inMemory(Vocabularies.SKILLS);

    @MethodSource("queries")
    @FuzzTest(maxDuration = "4m")
    void finds(byte[] query) {
        var lookup = new Lookup(text(query), Set.of(), LIMIT);

        assertSound(INDEX.lookup(lookup));
        assertSound(INDEX.suggest(lookup));
        assertThat(INDEX.lookup(lookup)).isEqualTo(INDEX.lookup(lookup));
    }

    static Stream<byte[]> queries() {
        return Stream.of(
                        "pytorh",
                        "compilers for machine learning",
                        "C++",
                        ".net",
                        "Fuehrung",
                        "caf\u00e9 \ud83d\ude80 \u0130",
                        "a b+ *?:\"[x TO y]~2")
                .map(query -> query.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes as UTF-8; each that is none stands for half a surrogate pair. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }

    private static void assertSound(List<Hit> hits) {
        assertThat(hits).hasSizeLessThanOrEqualTo(LIMIT);
        assertThat(hits).extracting(Hit::id).doesNotHaveDuplicates();
        assertThat(hits).extracting(Hit::score).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
    }
}

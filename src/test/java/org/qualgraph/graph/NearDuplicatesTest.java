package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.PostingId;

class NearDuplicatesTest {
    private static final String LINKS =
            "SELECT ?i ?j { ?p qg:duplicateOf ?q . ?p <http://purl.org/dc/terms/identifier> ?i . "
                    + "?q <http://purl.org/dc/terms/identifier> ?j } ORDER BY ?i";

    @Test
    void findsTextsOfHighSimilarityAndTellsItExactly() {
        var seed = 11L;
        var random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            var words = words(300, random);
            var one = TextSketch.of(String.join(" ", words));
            Collections.swap(words, random.nextInt(300), random.nextInt(300));
            var other = TextSketch.of(String.join(" ", words));
            assertThat(one.similarity(other)).as("seed %d", seed).isBetween(0.95, 1.0);
            found += Collections.disjoint(one.keys(), other.keys()) ? 0 : 1;
        }
        assertThat(found).as("seed %d", seed).isGreaterThan(195);
    }

    @Test
    void seesNoSimilarityInOtherTexts() {
        var random = new Random(12);
        var one = TextSketch.of(String.join(" ", words(300, random)));
        var other = TextSketch.of(String.join(" ", words(300, random)));

        assertThat(one.similarity(other)).isLessThan(0.01);
        assertThat(one.keys()).doesNotContainAnyElementsOf(other.keys());
        assertThat(one.keys()).allMatch(key -> key >= 0 && key < 1L << 55);
    }

    @Test
    void takesShortTextsForNoEvidence() {
        assertThat(TextSketch.of("Java, SQL and Python").keys()).isEmpty();
        assertThat(TextSketch.of("").keys()).isEmpty();
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.bare("1", "Java, SQL"), Postings.bare("2", "Java, SQL")));
            assertThat(Queries.rows(store, LINKS)).isEmpty();
        }
    }

    @Test
    void linksWhatRepeatsToWhatCameFirstInAnyCorpus() {
        var text = String.join(" ", words(300, new Random(13)));
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.bare("1", text), Postings.bare("2", text + " Apply now")));
            store.write("b", List.of(Postings.bare("3", "Berlin. " + text), Postings.bare("4", other(14))));

            assertThat(Queries.rows(store, LINKS)).containsExactly("2,1", "3,1");
            assertThat(store.posting(id("b", "3")).orElseThrow().duplicateOf()).contains(id("a", "1"));
            assertThat(store.posting(id("a", "1")).orElseThrow().duplicateOf()).isEmpty();
        }
    }

    private static PostingId id(String corpus, String identifier) {
        return PostingId.of(corpus, Postings.posting(identifier, ""));
    }

    @Test
    void linksAnewWhenTheFirstOneChangesOrGoes() {
        var text = String.join(" ", words(300, new Random(15)));
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.bare("1", text), Postings.bare("2", text), Postings.bare("3", text)));
            var original = Queries.rows(store, LINKS);
            assertThat(original).containsExactly("2,1", "3,1");

            store.write("a", List.of(Postings.bare("1", other(16))));
            assertThat(Queries.rows(store, LINKS)).hasSize(1);

            store.retain("a", id -> false);
            assertThat(dump(store)).doesNotContain("posting/");
            store.write("a", List.of(Postings.bare("4", text)));
            assertThat(Queries.rows(store, LINKS)).isEmpty();
        }
    }

    @Test
    void givesTheSameLinksHoweverPostingsAreBatchedAndRepeated() {
        var postings = IntStream.range(0, 40)
                .mapToObj(i -> Postings.bare("p" + i, String.join(" ", words(100, new Random(i % 7))) + " " + i))
                .toList();
        try (var one = GraphStore.inMemory(clock());
                var many = GraphStore.inMemory(clock())) {
            one.write("a", postings);
            for (int i = 0; i < postings.size(); i += 3) {
                many.write("a", postings.subList(0, Math.min(postings.size(), i + 3)));
            }
            assertThat(dump(many)).isEqualTo(dump(one)).contains("duplicateOf");
        }
    }

    @Test
    void countsOnceWhatIsAskedForTwice() {
        var text = String.join(" ", words(100, new Random(17)));
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(asking("1", text), asking("2", text), asking("3", other(18))));
            assertThat(store.coOccurrences(store.vocabulary()).postings()).isEqualTo(2);
        }
    }

    private static Extraction asking(String id, String text) {
        var asking = Postings.asking(id, org.qualgraph.model.Necessity.MINIMUM, Postings.PYTHON);
        return new Extraction(
                Postings.posting(id, text),
                asking.header(),
                asking.requirements(),
                asking.mentions(),
                asking.language());
    }

    private static String other(int seed) {
        return String.join(" ", words(100, new Random(seed)));
    }

    private static List<String> words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + random.nextInt(100_000))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Clock clock() {
        return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    private static String dump(GraphStore store) {
        var out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

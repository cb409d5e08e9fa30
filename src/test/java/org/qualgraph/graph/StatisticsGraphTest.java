package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Finding.Condition;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.StoredPosting;
import org.qualgraph.ontology.Terms;

/** The graph of statistics against counting from nothing, while postings come, change, repeat others and go. */
class StatisticsGraphTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isWhatCountingFromNothingGives(long seed) {
        var random = new Random(seed);
        try (var store = GraphStore.inMemory()) {
            for (int step = 0; step < 25; step++) {
                IndexedStoreTest.change(store, random);
                var kept = statistics(store);
                assertThat(counts(kept)).as("seed %d, step %d", seed, step).isEqualTo(naive(store));
                store.restoreStatistics();
                assertThat(statistics(store)).as("seed %d, step %d", seed, step).isEqualTo(kept);
            }
        }
    }

    /** Only the numbers, by what is counted, without the IRIs of the counts. */
    private static Map<String, Long> counts(String statistics) {
        var dimensions = new TreeMap<String, Set<String>>();
        var numbers = new TreeMap<String, Long>();
        for (var line : statistics.lines().toList()) {
            var parts = line.split(" ");
            if (parts[1].endsWith("/postings>")) {
                numbers.put(parts[0], Long.parseLong(parts[2].split("\"")[1]));
            } else if (!parts[1].endsWith("#type>")) {
                dimensions.computeIfAbsent(parts[0], key -> new HashSet<>()).add(parts[2].split("\\^")[0]);
            }
        }
        assertThat(dimensions.keySet()).isEqualTo(numbers.keySet());
        var counts = new TreeMap<String, Long>();
        numbers.forEach((count, number) -> counts.put(
                dimensions.getOrDefault(count, Set.of()).stream()
                        .sorted()
                        .toList()
                        .toString(),
                number));
        assertThat(counts).as("no two counts of the same").hasSameSizeAs(numbers);
        return counts;
    }

    private static Map<String, Long> naive(GraphStore store) {
        var counts = new TreeMap<String, Long>();
        for (var posting : IndexedStoreTest.stored(store)) {
            if (posting.duplicateOf().isEmpty()) {
                cells(posting)
                        .forEach(cell ->
                                counts.merge(cell.stream().sorted().toList().toString(), 1L, Long::sum));
            }
        }
        return counts;
    }

    private static Set<Set<String>> cells(StoredPosting posting) {
        var cells = new HashSet<Set<String>>();
        var requirements = posting.extraction().requirements();
        var header = posting.extraction().header();
        var corpus = iri(Terms.corpusGraph(posting.corpus()));
        cells.add(Set.of(corpus));
        for (var necessity : Necessity.values()) {
            IndexedStoreTest.asked(requirements, Optional.of(necessity))
                    .forEach(concept -> cells.add(
                            Set.of(iri(GraphTerms.concept(concept)), corpus, iri(Terms.individual(necessity)))));
        }
        var asked = IndexedStoreTest.asked(requirements, Optional.empty());
        asked.forEach(concept -> cells.add(Set.of(iri(GraphTerms.concept(concept)))));
        var others =
                new ArrayList<>(List.of(header.role(), header.organization().map(employer -> employer.id())));
        for (int i = 0; i < 2; i++) {
            var kind = i == 0 ? "skill/" : "venue/";
            others.get(i).ifPresent(other -> {
                cells.add(Set.of(iri(GraphTerms.concept(other))));
                asked.stream()
                        .filter(concept -> concept.value().startsWith(kind))
                        .forEach(concept ->
                                cells.add(Set.of(iri(GraphTerms.concept(other)), iri(GraphTerms.concept(concept)))));
            });
        }
        return cells;
    }

    private static String iri(Node node) {
        return "<" + node.getURI() + ">";
    }

    private static String statistics(GraphStore store) {
        return Stores.dump(store)
                .lines()
                .filter(line -> line.endsWith("/graph/statistics> ."))
                .collect(Collectors.joining("\n"));
    }

    private static String statistics(Path store) {
        try (var opened = GraphStore.open(store)) {
            return statistics(opened);
        }
    }

    /** What a release before this one has left. */
    private static void forget(Path store) {
        var database = Database.open(store);
        database.write(() -> {
            var dataset = database.dataset();
            dataset.deleteAny(Terms.STATISTICS_GRAPH, Node.ANY, Node.ANY, Node.ANY);
            dataset.deleteAny(Quad.defaultGraphIRI, GraphTerms.STORE, GraphTerms.COUNTED, Node.ANY);
            return dataset;
        });
        database.close();
    }

    @Test
    void isNoCorpus() {
        try (var store = GraphStore.inMemory()) {
            store.write("a", Postings.generated(20, 3));

            assertThat(store.graphs()).contains("statistics");
            assertThat(store.corpora()).hasSize(1);
            store.dropCorpus("a");
            assertThat(store.graphs()).isEmpty();
        }
    }

    @Test
    void namesWhatIsCounted() {
        var foreign = new ConceptId("http://example.org/skill?id=1#it");
        try (var store = GraphStore.inMemory()) {
            store.write("mine", List.of(Postings.asking("1", Necessity.PREFERRED, Postings.PYTHON, foreign)));

            assertThat(statistics(store).lines().map(line -> line.split(" ")[0]).distinct())
                    .map(iri -> iri.substring("<https://w3id.org/qualgraph/count/".length(), iri.length() - 1))
                    .containsExactlyInAnyOrder(
                            "corpus/mine",
                            "skill/python",
                            "corpus/mine/skill/python/preferred",
                            "http%3A%2F%2Fexample.org%2Fskill%3Fid%3D1%23it",
                            "corpus/mine/http%3A%2F%2Fexample.org%2Fskill%3Fid%3D1%23it/preferred");
        }
    }

    @Test
    void keepsNothingOfABatchThatFails() {
        try (var store = GraphStore.inMemory()) {
            store.write("a", Postings.generated(20, 3));
            var kept = statistics(store);
            var batch = new CorpusBatch("a", Postings.statements("a", Postings.generated(20, 4)));
            var left = new AtomicInteger(10);

            assertThatThrownBy(() -> store.write(batch, () -> {
                        if (left.decrementAndGet() == 0) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(statistics(store)).isEqualTo(kept);
            store.write(batch, () -> {});
            var written = statistics(store);
            assertThat(written).isNotEqualTo(kept);
            store.restoreStatistics();
            assertThat(statistics(store)).isEqualTo(written);
        }
    }

    @Test
    void isCountedWhereAStoreOfAnEarlierReleaseHasNone() {
        var home = folder.resolve("store");
        try (var store = GraphStore.open(home)) {
            store.countPostings();
            assertThat(store.generation()).as("nothing to count").isZero();
            store.write("a", Postings.generated(20, 3));
        }
        var kept = statistics(home);
        forget(home);
        assertThat(statistics(home)).isEmpty();

        try (var store = GraphStore.open(home)) {
            store.countPostings();
            assertThat(statistics(store)).isEqualTo(kept);
            long generation = store.generation();
            store.countPostings();
            assertThat(store.generation()).isEqualTo(generation);
        }
        forget(home);
        try (var store = GraphStore.open(home)) {
            store.write("b", Postings.generated(10, 4));
            var written = statistics(store);
            store.restoreStatistics();
            assertThat(written).isEqualTo(statistics(store)).isNotEqualTo(kept);
        }
    }

    @Test
    void isExaminedAndMended() throws IOException {
        var ontology = Stores.ontology(folder.resolve("ontology"));
        var home = folder.resolve("store");
        Stores.create(home, ontology, 20);
        assertThat(StoreRepair.examine(home, ontology).findings())
                .filteredOn(finding -> finding.part().equals("statistics"))
                .allSatisfy(finding -> assertThat(finding.is(Condition.WHOLE)).isTrue())
                .hasSize(1);
        var kept = Stores.dump(home);
        forget(home);
        assertThat(StoreRepair.examine(home, ontology).findings())
                .anyMatch(finding -> finding.part().equals("statistics") && finding.is(Condition.MENDABLE));
        assertThat(StoreRepair.mend(home, ontology).findings())
                .anyMatch(finding -> finding.part().equals("statistics") && finding.is(Condition.MENDED));
        assertThat(Stores.dump(home)).isEqualTo(kept);

        spoil(home);
        assertThat(StoreRepair.mend(home, ontology).findings())
                .anyMatch(finding -> finding.part().equals("statistics") && finding.is(Condition.MENDED));
        assertThat(Stores.dump(home)).isEqualTo(kept);
    }

    /** One count is another number. */
    private static void spoil(Path store) {
        var database = Database.open(store);
        database.write(() -> {
            var dataset = database.dataset();
            var quad = dataset.find(Terms.STATISTICS_GRAPH, Node.ANY, GraphTerms.POSTINGS, Node.ANY)
                    .next();
            dataset.delete(quad);
            dataset.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), Literals.integer(77));
            return dataset;
        });
        database.close();
    }
}

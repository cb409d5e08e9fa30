package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingId;
import org.qualgraph.ontology.Ontology;

class GraphStoreTest {
    private static final String CONCEPTS = """
            @prefix qg: <https://w3id.org/qualgraph/def/> .
            @prefix skill: <https://w3id.org/qualgraph/skill/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            skill:python a qg:Skill ; skos:prefLabel "Python"@en .
            """;

    @TempDir
    private Path folder;

    @Test
    void writesAPostingOnce() {
        try (var store = GraphStore.inMemory()) {
            var batch = List.of(Postings.full(), Postings.bare("2", "Another"));

            assertThat(store.write("a", batch)).isEqualTo(new WriteCounts(2, 0, 0));
            assertThat(store.generation()).isEqualTo(1);
            var before = dump(store);

            assertThat(store.write("a", batch)).isEqualTo(new WriteCounts(0, 0, 2));
            assertThat(store.generation()).isEqualTo(1);
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void leavesNothingBehindOfAPostingThatItReplaces() {
        try (var store = GraphStore.inMemory();
                var fresh = GraphStore.inMemory(clock(2))) {
            var later = Postings.asking("R-1", Necessity.MINIMUM, Postings.OSDI);
            store.write("a", List.of(Postings.asking("R-1", Necessity.PREFERRED, Postings.PYTHON, Postings.CPP)));

            assertThat(store.write("a", List.of(later))).isEqualTo(new WriteCounts(0, 1, 0));
            assertThat(store.generation()).isEqualTo(2);
            fresh.write("a", List.of(later));
            assertThat(withoutTime(dump(store))).isEqualTo(withoutTime(dump(fresh)));
        }
    }

    @Test
    void givesTheSameStatementsHoweverPostingsAreBatched() {
        var postings = new ArrayList<>(Postings.generated(30, 3));
        try (var one = GraphStore.inMemory(clock(1));
                var many = GraphStore.inMemory(clock(1))) {
            one.write("a", postings);
            var shuffled = new ArrayList<>(postings);
            Collections.shuffle(shuffled, new Random(4));
            for (var posting : shuffled) {
                many.write("a", List.of(posting));
            }

            assertThat(dump(many)).isEqualTo(dump(one));
        }
    }

    @Test
    void writesAllOfABatchOrNothing() {
        try (var store = GraphStore.inMemory()) {
            var broken = new ArrayList<>(Postings.generated(2, 5));
            broken.add(null);

            assertThatThrownBy(() -> store.write("a", broken)).isInstanceOf(NullPointerException.class);
            assertThat(store.generation()).isZero();
            assertThat(dump(store)).isEmpty();
            assertThat(store.write("a", Postings.generated(2, 5)).added()).isEqualTo(2);
        }
    }

    @Test
    void makesEmployersAndPlacesConceptsOfTheirCorpus() {
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.full()));

            var vocabulary = store.vocabulary();
            assertThat(vocabulary.label(Postings.ACME)).isEqualTo("Acme");
            assertThat(vocabulary.label(Postings.BERLIN)).isEqualTo("Berlin");
            assertThat(store.holds(Postings.ACME)).isTrue();
            assertThat(store.holds(new ConceptId("organization/other"))).isFalse();
            assertThat(store.holds(Postings.PYTHON)).isFalse();
        }
    }

    @Test
    void mintsNoConceptThatAnotherCorpusHas() {
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.full()));
            store.write("b", List.of(Postings.full()));

            assertThat(store.counts().concepts())
                    .containsEntry(ConceptType.ORGANIZATION, 1L)
                    .containsEntry(ConceptType.PLACE, 2L);
            assertThat(Queries.rows(store, "SELECT ?g { GRAPH ?g { ?s skos:prefLabel 'Acme'@en } }"))
                    .hasSize(1);
        }
    }

    @Test
    void saysWhenACorpusWasLoaded() {
        try (var store = GraphStore.inMemory(clock(1_000_000_000))) {
            store.write("a", List.of(Postings.full()));

            var query =
                    "SELECT ?t { <https://w3id.org/qualgraph/graph/corpus/a> <http://www.w3.org/ns/prov#generatedAtTime> ?t }";
            assertThat(Queries.rows(store, query)).containsExactly("2001-09-09T01:46:40Z");
        }
    }

    @Test
    void countsWhatItHolds() {
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.full(), Postings.bare("2", "x")));
            store.write("b", List.of(Postings.asking("3", Necessity.MINIMUM, Postings.PYTHON)));

            var counts = store.counts();
            assertThat(counts.postings()).isEqualTo(Map.of("a", 2L, "b", 1L));
            assertThat(counts.requirements()).isEqualTo(6);
            assertThat(counts.triples()).isEqualTo(dump(store).lines().count());
        }
    }

    @Test
    void replacesTheOntologyWhole() throws IOException {
        var first = ontology("skill:cpp a qg:Skill ; skos:prefLabel \"C++\"@en .");
        var second = ontology("skill:rust a qg:Skill ; skos:prefLabel \"Rust\"@en .");
        try (var store = GraphStore.inMemory()) {
            store.replaceOntology(first);
            assertThat(store.ontologyVersion()).contains(first.version());
            assertThat(store.holds(Postings.CPP)).isTrue();

            store.replaceOntology(second);
            store.replaceOntology(second);

            assertThat(store.generation()).isEqualTo(2);
            assertThat(store.ontologyVersion()).contains(second.version());
            assertThat(store.holds(Postings.CPP)).isFalse();
            assertThat(store.vocabulary().concepts()).hasSize(2);
        }
    }

    @Test
    void keepsEverythingWhenItIsClosed() {
        String before;
        try (var store = GraphStore.open(folder)) {
            store.write("a", List.of(Postings.full()));
            before = dump(store);
        }
        try (var store = GraphStore.open(folder)) {
            assertThat(store.generation()).isEqualTo(1);
            assertThat(dump(store)).isEqualTo(before);
            assertThat(store.write("a", List.of(Postings.full())).unchanged()).isEqualTo(1);
            assertThat(store.posting(PostingId.of("a", Postings.full().posting())))
                    .hasValueSatisfying(
                            stored -> assertThat(stored.extraction()).isEqualTo(Postings.full()));
        }
    }

    @Test
    void refusesAFolderThatIsOpen() {
        try (var store = GraphStore.open(folder)) {
            assertThatThrownBy(() -> GraphStore.open(folder))
                    .isInstanceOf(HomeInUseException.class)
                    .hasMessageContaining(folder.toString());
            assertThat(store.counts().triples()).isZero();
        }
        GraphStore.open(folder).close();
    }

    @Test
    void refusesAFolderThatAnotherProcessHasOpen() throws Exception {
        try (var store = GraphStore.open(folder)) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpenedElsewhere.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(said).contains("HomeInUseException").contains(folder.toString());
            assertThat(store.generation()).isZero();
        }
    }

    @Test
    void saysWhichStoreIsBroken() throws IOException {
        GraphStore.open(folder).close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path ->
                            path.toString().endsWith(".bpt") || path.toString().endsWith(".obj"))
                    .toList()) {
                Files.write(file, "broken".getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThatThrownBy(() -> GraphStore.open(folder))
                .isInstanceOf(UnreadableStoreException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> GraphStore.open(file)).isInstanceOf(UnreadableStoreException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "../x", "a/b", "<x>", "ä"})
    void refusesANameThatIsUnfitForAnIri(String corpus) {
        try (var store = GraphStore.inMemory()) {
            assertThatThrownBy(() -> store.write(corpus, List.of())).isInstanceOf(UnusableCorpusNameException.class);
        }
    }

    @Test
    void readsWhileItWrites() throws InterruptedException {
        try (var store = GraphStore.open(folder)) {
            var postings = Postings.generated(40, 11);
            var writer = new Thread(() -> postings.forEach(posting -> store.write("a", List.of(posting))));
            writer.start();
            long last = 0;
            while (writer.isAlive()) {
                long now = store.counts().postings().getOrDefault("a", 0L);
                assertThat(now).isGreaterThanOrEqualTo(last);
                last = now;
            }
            writer.join();
            assertThat(store.counts().postings()).containsEntry("a", 40L);
            assertThat(store.generation()).isEqualTo(40);
        }
    }

    private Ontology ontology(String concept) throws IOException {
        var ontology = Files.createDirectories(folder.resolve("ontology"));
        Files.writeString(ontology.resolve("skills.ttl"), CONCEPTS + concept);
        return Ontology.read(ontology);
    }

    private static Clock clock(long second) {
        return Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    private static String dump(GraphStore store) {
        var out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> withoutTime(String dump) {
        return dump.lines().filter(line -> !line.contains("XMLSchema#dateTime")).toList();
    }
}

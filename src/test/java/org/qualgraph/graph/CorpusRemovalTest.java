package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.CorpusDetails;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingId;

class CorpusRemovalTest {
    private static final ConceptId ONLY = new ConceptId("organization/only");

    @Test
    void leavesWhatTheOtherCorporaAloneWouldHaveGiven() {
        try (var store = store(1);
                var others = store(1)) {
            store.write("a", List.of(Postings.full(), employed("1", ONLY)));
            store.write("b", List.of(Postings.full()));
            store.write("c", List.of(Postings.full()));
            others.write("b", List.of(Postings.full()));
            others.write("c", List.of(Postings.full()));

            store.dropCorpus("a");

            assertThat(Stores.dump(store)).isEqualTo(Stores.dump(others));
            assertThat(store.holds(Postings.ACME)).isTrue();
            assertThat(store.holds(ONLY)).isFalse();
        }
    }

    @Test
    void leavesNothingOfTheLast() {
        try (var store = store(1)) {
            store.write("a", Postings.generated(30, 2));
            long generation = store.generation();

            store.dropCorpus("a");

            assertThat(Stores.dump(store)).isEmpty();
            assertThat(store.corpora()).isEmpty();
            assertThat(store.generation()).isEqualTo(generation + 1);
            assertThat(store.write("a", Postings.generated(30, 2)).added()).isEqualTo(30);
        }
    }

    @Test
    void movesAnEmployerToTheFirstCorpusThatNamesItAndLeavesItThere() {
        try (var store = store(1)) {
            store.write("z", List.of(employed("1", ONLY)));
            store.write("b", List.of(employed("2", ONLY)));
            store.write("a", List.of(Postings.bare("3", "x")));

            store.dropCorpus("z");

            assertThat(Queries.rows(store, "SELECT ?g { GRAPH ?g { <" + ONLY.iri() + "> a skos:Concept } }"))
                    .containsExactly("https://w3id.org/qualgraph/graph/corpus/b");
            assertThat(store.vocabulary().label(ONLY)).isEqualTo("Only");
        }
    }

    @Test
    void anEmployerThatNoPostingNamesAnyMoreGoesToTheNextCorpusOrAway() {
        var named = "SELECT ?g { GRAPH ?g { <" + ONLY.iri() + "> a skos:Concept } }";
        try (var store = store(1)) {
            store.write("a", List.of(employed("1", ONLY), employed("2", ONLY)));
            store.write("b", List.of(employed("1", ONLY)));

            store.retain("a", id -> id.equals(id("a", "1")));
            assertThat(Queries.rows(store, named)).containsExactly("https://w3id.org/qualgraph/graph/corpus/a");

            store.write("a", List.of(Postings.bare("1", "text 1")));
            assertThat(Queries.rows(store, named)).containsExactly("https://w3id.org/qualgraph/graph/corpus/b");

            store.retain("b", id -> false);
            assertThat(Queries.rows(store, named)).isEmpty();
        }
    }

    private static PostingId id(String corpus, String identifier) {
        return PostingId.of(corpus, Postings.posting(identifier, ""));
    }

    @Test
    void comparesPostingsAnewThatRepeatedOneOfIt() {
        var text = Postings.generated(1, 8).getFirst().posting().text();
        try (var store = store(1)) {
            store.write("a", List.of(Postings.bare("1", text)));
            store.write("b", List.of(Postings.bare("2", text)));
            store.write("c", List.of(Postings.bare("3", text)));
            var links = "SELECT ?i ?j { ?p qg:duplicateOf ?q . ?p <http://purl.org/dc/terms/identifier> ?i ."
                    + " ?q <http://purl.org/dc/terms/identifier> ?j } ORDER BY ?i";
            assertThat(Queries.rows(store, links)).containsExactly("2,1", "3,1");

            store.dropCorpus("a");

            assertThat(Queries.rows(store, links)).hasSize(1).isSubsetOf("2,3", "3,2");
            assertThat(Queries.rows(store, "SELECT ?q { ?p qg:duplicateOf ?q }"))
                    .hasSize(1);
        }
    }

    @Test
    void namesThoseThereAreWhereOneIsUnknown() {
        try (var store = store(1)) {
            assertThatThrownBy(() -> store.dropCorpus("none"))
                    .isInstanceOf(UnknownCorpusException.class)
                    .hasMessageContaining("none has been loaded");
            store.write("b", List.of(Postings.bare("1", "x")));
            store.write("a", List.of(Postings.bare("1", "x")));

            assertThatThrownBy(() -> store.corpus("../x <y>")).hasMessageContaining("there are a, b");
            assertThat(store.generation()).isEqualTo(2);
        }
    }

    @Test
    void tellsWhenACorpusWasFirstAndLastLoaded() {
        try (var store = GraphStore.inMemory(new Ticking())) {
            store.write("a", List.of(Postings.bare("1", "x")));
            store.write("a", List.of(Postings.bare("2", "y")));
            store.write("a", List.of(Postings.bare("2", "y")));

            assertThat(store.corpora()).singleElement().satisfies(corpus -> {
                assertThat(corpus.postings()).isEqualTo(2);
                assertThat(corpus.firstLoad()).contains(Instant.ofEpochSecond(1));
                assertThat(corpus.lastLoad()).contains(Instant.ofEpochSecond(2));
                assertThat(corpus.extractor()).contains("development");
            });
        }
    }

    @Test
    void describesACorpus() {
        try (var store = store(1)) {
            store.write(
                    "a",
                    List.of(
                            Postings.full(),
                            Postings.asking("2", Necessity.MINIMUM, Postings.PYTHON),
                            Postings.asking("3", Necessity.PREFERRED, Postings.PYTHON),
                            Postings.asking("4", Necessity.MENTIONED, Postings.PYTHON)));
            store.write("b", List.of(Postings.full()));

            var corpus = store.corpus("a");

            assertThat(corpus.summary()).isEqualTo(store.corpora().getFirst());
            assertThat(corpus.files()).isEqualTo(2);
            assertThat(corpus.largestFiles())
                    .containsExactly(
                            new CorpusDetails.FileCount("postings.jsonl", 3),
                            new CorpusDetails.FileCount("a folder/postings \"x\".csv", 1));
            assertThat(corpus.employers()).containsExactly(new CorpusDetails.ConceptCount(Postings.ACME, "Acme", 1));
            assertThat(corpus.firstPosted()).isEqualTo(corpus.lastPosted()).contains(LocalDate.of(2026, 2, 28));
            assertThat(corpus.bytes()).isPositive();
        }
    }

    private static Extraction employed(String identifier, ConceptId employer) {
        var header = Postings.header("A job");
        return Postings.of(
                Postings.posting(identifier, "text " + identifier),
                new Extraction.Header(
                        header.title(),
                        header.role(),
                        header.seniority(),
                        Optional.of(new Extraction.Organization("Only", employer)),
                        header.locations(),
                        header.workplace(),
                        header.employmentTypes(),
                        header.pay(),
                        header.duration(),
                        header.startDate(),
                        header.validThrough()),
                List.of(),
                List.of());
    }

    private static GraphStore store(long second) {
        return GraphStore.inMemory(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }

    /** A clock that is a second later each time. */
    private static final class Ticking extends Clock {
        private long second;

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(++second);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

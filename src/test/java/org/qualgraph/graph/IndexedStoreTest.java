package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.index.posting.PostingFolder;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.FacetCount;
import org.qualgraph.model.Finding.Condition;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingFacet;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingHit;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingOrder;
import org.qualgraph.model.PostingQuestion;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;
import org.qualgraph.model.StoredPosting;

/** The index of postings against a scan of all that the store holds, while postings come, change and go. */
class IndexedStoreTest {
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta");
    private static final List<String> CORPORA = List.of("a", "b");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsAndCountsWhatAScanOfTheStoreFinds(long seed) {
        var random = new Random(seed);
        var index = folder.resolve("index");
        try (var store = GraphStore.inMemory()) {
            for (int step = 0; step < 12; step++) {
                change(store, random);
                try (var opened = store.readPostings(new PostingFolder(index)::open)) {
                    var stored = stored(store);
                    for (int question = 0; question < 40; question++) {
                        compare(opened, stored, filter(random), "seed " + seed + ", step " + step);
                    }
                }
                var finding = store.readPostings(new PostingFolder(index)::examine);
                assertThat(finding.is(Condition.WHOLE)).as(finding.sentence()).isTrue();
                assertThat(finding.sentence()).contains("as in the graph");
            }
        }
    }

    static void change(GraphStore store, Random random) {
        var corpus = CORPORA.get(random.nextInt(2));
        switch (random.nextInt(5)) {
            case 0 -> store.retain(corpus, id -> random.nextBoolean());
            case 1 -> {
                if (store.corpora().stream().anyMatch(held -> held.name().equals(corpus))) {
                    store.dropCorpus(corpus);
                }
            }
            default -> {
                var batch = new ArrayList<Extraction>();
                for (int i = 0; i < 20; i++) {
                    batch.add(extraction(random.nextInt(60), random));
                }
                var met = new HashSet<String>();
                batch.removeIf(
                        extraction -> !met.add(extraction.posting().identifier().orElseThrow()));
                store.write(corpus, batch);
            }
        }
    }

    private static void compare(
            PostingIndex index, List<StoredPosting> stored, PostingFilter filter, String description) {
        var expected = stored.stream().filter(posting -> fits(posting, filter)).toList();
        var page = index.page(new PostingQuestion(filter, PostingOrder.ID, Optional.empty(), 1_000));
        assertThat(page.postings())
                .as("%s: %s", description, filter)
                .extracting(PostingHit::summary)
                .isEqualTo(expected.stream().map(IndexedStoreTest::summary).toList());
        assertThat(page.total()).isEqualTo(expected.size());
        assertThat(index.count(filter)).isEqualTo(expected.size());
        for (var order : List.of(PostingOrder.RELEVANCE, PostingOrder.DATE)) {
            assertThat(index.page(new PostingQuestion(filter, order, Optional.empty(), 1_000))
                            .postings())
                    .extracting(hit -> hit.summary().id())
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(StoredPosting::id).toList());
        }
        assertThat(index.facets(filter, 1_000))
                .as("%s: %s", description, filter)
                .containsEntry(PostingFacet.SKILL, skills(expected, filter.necessity()));
    }

    private static List<FacetCount> skills(List<StoredPosting> postings, Optional<Necessity> necessity) {
        Map<String, Long> counts = new HashMap<>();
        for (var posting : postings) {
            asked(posting.extraction().requirements(), necessity).stream()
                    .filter(id -> id.value().startsWith("skill/"))
                    .forEach(id -> counts.merge(id.value(), 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .map(count -> new FacetCount(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::postings)
                        .reversed()
                        .thenComparing(FacetCount::value))
                .toList();
    }

    static List<StoredPosting> stored(GraphStore store) {
        return store.corpora().stream()
                .flatMap(corpus -> store.postings(corpus.name()).stream())
                .map(id -> store.posting(id).orElseThrow())
                .sorted(Comparator.comparing(posting -> posting.id().value()))
                .toList();
    }

    private static PostingSummary summary(StoredPosting posting) {
        var header = posting.extraction().header();
        return new PostingSummary(
                posting.id(),
                posting.corpus(),
                header.title(),
                header.organization().map(Extraction.Organization::name),
                header.role(),
                posting.extraction().posting().fields().datePosted(),
                posting.duplicateOf());
    }

    private static boolean fits(StoredPosting posting, PostingFilter filter) {
        var header = posting.extraction().header();
        var date = posting.extraction().posting().fields().datePosted();
        var words = new HashSet<>(
                List.of((header.title() + " " + posting.extraction().posting().text()).split("[ .]+")));
        return asked(posting.extraction().requirements(), filter.necessity()).containsAll(filter.concepts())
                && (filter.roles().isEmpty()
                        || header.role().filter(filter.roles()::contains).isPresent())
                && filter.organization()
                        .map(id -> header.organization()
                                .filter(employer -> employer.id().equals(id))
                                .isPresent())
                        .orElse(true)
                && filter.corpus().map(posting.corpus()::equals).orElse(true)
                && filter.month()
                        .map(month ->
                                date.map(YearMonth::from).filter(month::equals).isPresent())
                        .orElse(true)
                && filter.text()
                        .map(text -> words.containsAll(Set.of(text.split(" "))))
                        .orElse(true);
    }

    static Set<ConceptId> asked(List<Requirement> requirements, Optional<Necessity> necessity) {
        var asked = new HashSet<ConceptId>();
        for (var requirement : requirements) {
            if (necessity.isEmpty() || necessity.get() == requirement.necessity()) {
                requirement.concepts().forEach(mention -> asked.add(mention.concept()));
            }
            asked.addAll(asked(requirement.parts(), necessity));
        }
        return asked;
    }

    private static PostingFilter filter(Random random) {
        var concepts =
                Stream.generate(() -> concept(random)).limit(random.nextInt(3)).toList();
        return new PostingFilter(
                concepts,
                sometimes(random, Necessity.values()[random.nextInt(3)]),
                random.nextInt(4) == 0 ? Set.of(role(random)) : Set.of(),
                sometimes(random, employer(random)),
                sometimes(random, CORPORA.get(random.nextInt(2))),
                sometimes(random, YearMonth.of(2026, 1 + random.nextInt(3))),
                sometimes(random, WORDS.get(random.nextInt(3)) + " " + WORDS.get(3 + random.nextInt(4))));
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextInt(4) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static ConceptId concept(Random random) {
        return new ConceptId((random.nextInt(4) == 0 ? "venue/" : "skill/") + random.nextInt(6));
    }

    private static ConceptId role(Random random) {
        return new ConceptId("role/" + random.nextInt(4));
    }

    private static ConceptId employer(Random random) {
        return new ConceptId("organization/" + random.nextInt(4));
    }

    private static Extraction extraction(int number, Random random) {
        // few texts, so that many repeat another
        var of = new Random(random.nextInt(25));
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(WORDS.get(of.nextInt(of.nextInt(4) == 0 ? 7 : 4))).append(i % 7 == 6 ? ". " : " ");
        }
        var date = sometimes(random, LocalDate.of(2026, 1 + random.nextInt(3), 1 + random.nextInt(28)));
        var fields = new Posting.Fields(
                Optional.empty(), List.of(), date, Optional.empty(), Optional.empty(), Optional.empty());
        var posting = new Posting(
                new Posting.Source("x", 1),
                Optional.of("N-" + number),
                "",
                text.toString().strip(),
                fields);
        var header = Postings.header(
                WORDS.get(random.nextInt(7)),
                sometimes(random, role(random)),
                sometimes(random, employer(random)).map(id -> new Extraction.Organization("Name of " + id, id)));
        return Postings.of(posting, header, requirements(random, 2), List.of());
    }

    private static List<Requirement> requirements(Random random, int depth) {
        var requirements = new ArrayList<Requirement>();
        for (int i = random.nextInt(3); i > 0; i--) {
            requirements.add(requirement(random, depth));
        }
        return requirements;
    }

    private static Requirement requirement(Random random, int depth) {
        var span = new Span(0, 2);
        var mentions = Stream.generate(() -> new Mention(span, "al", concept(random), 0.5))
                .limit(random.nextInt(3))
                .toList();
        return new Requirement(
                RequirementKind.SKILL,
                Necessity.values()[random.nextInt(3)],
                0,
                mentions,
                depth == 0 ? List.of() : requirements(random, depth - 1),
                Requirement.Details.NONE,
                span,
                "al");
    }

    @Test
    void theSameGenerationOfAnotherStoreIsAnotherState() {
        try (var one = GraphStore.inMemory();
                var other = GraphStore.inMemory()) {
            one.write("a", List.of(Postings.bare("1", "one")));
            other.write("a", List.of(Postings.bare("2", "two")));

            assertThat(one.generation()).isEqualTo(other.generation());
            one.readPostings(held -> index(folder.resolve("index"), held));
            other.readPostings(held -> index(folder.resolve("index"), held));
            try (var index = other.readPostings(new PostingFolder(folder.resolve("index"))::open)) {
                assertThat(index.page(new PostingQuestion(PostingFilter.ALL, PostingOrder.ID, Optional.empty(), 9))
                                .postings())
                        .extracting(hit -> hit.summary().id())
                        .containsExactly(PostingId.of("a", Postings.posting("2", "two")));
            }
        }
    }

    private static HeldPostings index(Path folder, HeldPostings held) {
        new PostingFolder(folder).update(held);
        return held;
    }
}

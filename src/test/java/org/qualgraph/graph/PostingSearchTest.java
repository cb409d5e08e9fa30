package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.ontology.Ontology;

class PostingSearchTest {
    private static final PostingFilter ALL = new PostingFilter(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            100);

    private static final Extraction PYTHON = Postings.asking("1", Necessity.MINIMUM, Postings.PYTHON);
    private static final Extraction BOTH = Postings.asking("2", Necessity.PREFERRED, Postings.PYTHON, Postings.CPP);
    private static final Extraction ELSEWHERE = Postings.asking("3", Necessity.MINIMUM, Postings.PYTHON);

    private final GraphStore store = GraphStore.inMemory();

    @BeforeEach
    void fill() {
        store.write("a", List.of(PYTHON, BOTH, Postings.full()));
        store.write("b", List.of(ELSEWHERE));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsEveryPostingWithoutACriterion() {
        assertThat(found(ALL)).containsExactlyInAnyOrder("1", "2", "R-1", "3");
    }

    @Test
    void findsThoseThatAskForEveryConcept() {
        assertThat(found(concepts(Postings.PYTHON))).containsExactlyInAnyOrder("1", "2", "R-1", "3");
        assertThat(found(concepts(Postings.PYTHON, Postings.CPP))).containsExactlyInAnyOrder("2", "R-1");
        assertThat(found(concepts(Postings.OSDI, Postings.PYTHON))).containsExactly("R-1");
        assertThat(found(concepts(new ConceptId("skill/unknown"), Postings.PYTHON)))
                .isEmpty();
    }

    @Test
    void findsThoseThatAskAsMuch() {
        var minimum = with(concepts(Postings.PYTHON), Optional.of(Necessity.MINIMUM), Optional.empty());

        assertThat(found(minimum)).containsExactlyInAnyOrder("1", "R-1", "3");
        assertThat(found(with(minimum, minimum.necessity(), Optional.of("a")))).containsExactlyInAnyOrder("1", "R-1");
    }

    @Test
    void findsThoseOfARoleAndOfRolesBelowIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("roles.ttl"), """
                @prefix role: <https://w3id.org/qualgraph/role/> .
                @prefix qg: <https://w3id.org/qualgraph/def/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                role:intern a qg:Role ; skos:prefLabel "Intern"@en .
                role:research-scientist-intern a qg:Role ; skos:prefLabel "R"@en ; skos:broader role:intern .
                """);
        store.replaceOntology(Ontology.read(folder));

        assertThat(found(role(Postings.INTERN))).containsExactly("R-1");
        assertThat(found(role(new ConceptId("role/intern")))).containsExactly("R-1");
        assertThat(found(role(new ConceptId("role/other")))).isEmpty();
    }

    @Test
    void findsThoseOfAnEmployer() {
        var filter = new PostingFilter(
                List.of(Postings.PYTHON),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Postings.ACME),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);

        assertThat(store.postings(filter).postings())
                .containsExactly(new PostingSummary(
                        PostingId.of("a", Postings.full().posting()),
                        "a",
                        "Research scientist intern",
                        Optional.of("Acme"),
                        Optional.of(Postings.INTERN)));
    }

    @Test
    void findsWordsOfTitleOrTextInAnyCase() {
        assertThat(found(text("WE ask job"))).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(found(text("  acme\tIntern "))).containsExactly("R-1");
        assertThat(found(text("acme unheard-of"))).isEmpty();
        assertThat(found(text(" "))).hasSize(4);
    }

    @Test
    void showsEachPostingOnExactlyOnePage() {
        store.write("c", Postings.generated(25, 9));
        var seen = new ArrayList<PostingId>();
        Optional<PostingId> after = Optional.empty();
        do {
            var page = store.postings(page(after, 4));
            assertThat(page.total()).isEqualTo(29);
            page.postings().forEach(posting -> seen.add(posting.id()));
            after = page.postings().isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.postings().getLast().id());
        } while (after.isPresent());

        assertThat(new HashSet<>(seen)).hasSize(29);
        assertThat(seen).hasSize(29).isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
    }

    private List<String> found(PostingFilter filter) {
        var page = store.postings(filter);
        assertThat(page.total()).isEqualTo(page.postings().size());
        return page.postings().stream()
                .map(posting -> store.posting(posting.id()).orElseThrow())
                .map(stored -> stored.extraction().posting().identifier().orElseThrow())
                .collect(Collectors.toList());
    }

    private static PostingFilter concepts(ConceptId... concepts) {
        return new PostingFilter(
                List.of(concepts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100);
    }

    private static PostingFilter with(PostingFilter filter, Optional<Necessity> necessity, Optional<String> corpus) {
        return new PostingFilter(
                filter.concepts(),
                necessity,
                filter.role(),
                filter.organization(),
                corpus,
                filter.text(),
                filter.after(),
                filter.limit());
    }

    private static PostingFilter role(ConceptId role) {
        return new PostingFilter(
                List.of(),
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100);
    }

    private static PostingFilter text(String text) {
        return new PostingFilter(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                100);
    }

    private static PostingFilter page(Optional<PostingId> after, int limit) {
        return new PostingFilter(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                limit);
    }
}

package org.qualgraph.index.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.FacetCount;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFacet;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingOrder;
import org.qualgraph.model.PostingPlace;
import org.qualgraph.model.PostingQuestion;

class PostingIndexTest {
    private static final ConceptId PYTHON = new ConceptId("skill/python");
    private static final ConceptId OSDI = new ConceptId("venue/osdi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compiler             | 1",
                "COMPILER engineer    | 1",
                "engineer compilers   | 1",
                "\"compiler engineer\" | 1",
                "\"engineer compiler\" | ''",
                "c++                  | 1",
                "c#                   | 2",
                "c                    | 3",
                ".net                 | 2",
                "net                  | ''",
                "frontend             | 2",
                "front-end            | 2",
                "front end            | ''",
                "ci/cd                | 1",
                "\"cd ci\"            | ''",
                "muenchen             | 3",
                "München              | 3",
                "munchen              | 3",
                "entwicklern          | 3",
                "remote               | 1,2",
                "remote remote remote | 1,2",
                "\"remote             | 1,2",
                "\"\" remote \"       | 1,2",
                "remote AND           | 1,2",
                "remote unheard       | ''",
                "remote acme          | 1,2",
                "springfield compiler | 1",
                "\"illinois acme\"   | ''",
                "title:remote         | ''",
                "remote*              | 1,2",
                "(remote OR           | ''",
                "„compiler engineer“  | 1",
            })
    void findsThoseThatHoldEveryWordAndPhrase(String text, String numbers) {
        var expected = numbers.isEmpty()
                ? List.<PostingId>of()
                : List.of(numbers.split(",")).stream()
                        .map(number -> ListedPostings.id(Integer.parseInt(number)))
                        .toList();
        try (var index = PostingIndex.inMemory(three())) {
            assertThat(ids(index, question(text, PostingOrder.ID))).isEqualTo(expected);
            assertThat(index.count(PostingFilter.ALL.holding(Optional.of(text))))
                    .isEqualTo(expected.size());
        }
    }

    private static ListedPostings three() {
        return new ListedPostings()
                .add(1, "Compiler Engineer", "Write compilers in C++ and Rust.\nRemote. CI/CD.")
                .add(2, "Web developer", "C# and .NET; frontend, remote")
                .add(
                        3,
                        "de",
                        "Werkstudent",
                        "Wir suchen Entwickler in München, Erfahrung mit C",
                        Optional.empty(),
                        Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"", "\"\"", "!!! ???", "\u0000", "\u0007\u0001", "+-&&||", "\ud800"})
    void saysThatThereIsNoWord(String text) {
        try (var index = PostingIndex.inMemory(three())) {
            assertThatThrownBy(() -> ids(index, question(text, PostingOrder.RELEVANCE)))
                    .isInstanceOf(UnsearchableTextException.class)
                    .hasMessageContaining("no word");
        }
    }

    @Test
    void takesNoMoreThanSoManyWords() {
        try (var index = PostingIndex.inMemory(three())) {
            var many = String.join(
                    " ", IntStream.range(0, 10_000).mapToObj(i -> "w" + i).toList());
            assertThatThrownBy(() -> ids(index, question(many, PostingOrder.RELEVANCE)))
                    .isInstanceOf(UnsearchableTextException.class)
                    .hasMessage("At most 64 words can be looked for");
            assertThat(ids(index, question("remote ".repeat(10_000), PostingOrder.RELEVANCE)))
                    .hasSize(2);
        }
    }

    @Test
    void readsWhateverIsTyped() {
        var seed = 20261130L;
        var random = new Random(seed);
        var signs = "ab \"“”*?~^:()[]{}+-!\\/&|'’\u0000\n\u00ad\ud83d\ude00\ud800ü.#";
        try (var index = PostingIndex.inMemory(three())) {
            for (int round = 0; round < 3_000; round++) {
                var text = new StringBuilder("a");
                random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
                assertThatCode(() -> index.page(question(text.toString(), PostingOrder.RELEVANCE)))
                        .as("seed %d: %s", seed, text)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void putsThoseFirstWhoseTitleSaysIt() {
        var held = new ListedPostings()
                .add(1, "Clerk", "Knows of compilers, and of files and of letters.")
                .add(2, "Compiler engineer", "Writes programs that translate programs and much else besides.")
                .add(3, "Cook", "Soups.");
        try (var index = PostingIndex.inMemory(held)) {
            assertThat(ids(index, question("compiler", PostingOrder.RELEVANCE)))
                    .containsExactly(ListedPostings.id(2), ListedPostings.id(1));
        }
    }

    @Test
    void putsWhatIsWrittenAsItWasAskedForBeforeItsOtherForms() {
        var held = new ListedPostings().add(1, "Job", "You test things").add(2, "Job", "You love testing");
        try (var index = PostingIndex.inMemory(held)) {
            assertThat(ids(index, question("testing", PostingOrder.RELEVANCE)))
                    .containsExactly(ListedPostings.id(2), ListedPostings.id(1));
        }
    }

    @ParameterizedTest
    @EnumSource(PostingOrder.class)
    void showsEachPostingOnExactlyOnePageInOrder(PostingOrder order) {
        var random = new Random(7);
        var held = new ListedPostings();
        for (int number = 0; number < 200; number++) {
            held.add(
                    number * 7919 % 200,
                    "en",
                    "Job",
                    "word ".repeat(1 + random.nextInt(3)) + "other",
                    random.nextInt(3) == 0
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(2026, 1, 1 + random.nextInt(9))),
                    Map.of());
        }
        try (var index = PostingIndex.inMemory(held)) {
            var all = ids(index, new PostingQuestion(words("word"), order, Optional.empty(), 1_000));
            var paged = new ArrayList<PostingId>();
            Optional<PostingPlace> after = Optional.empty();
            do {
                var page = index.page(new PostingQuestion(words("word"), order, after, 7));
                assertThat(page.total()).isEqualTo(200);
                page.postings().forEach(hit -> paged.add(hit.summary().id()));
                after = page.postings().isEmpty()
                        ? Optional.empty()
                        : PostingPlace.read(
                                order, page.postings().getLast().place().text());
            } while (after.isPresent());
            assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSize(200);
        }
    }

    @Test
    void putsTheNewestFirstAndTheUndatedLast() {
        var held = new ListedPostings()
                .add(1, "en", "A", "word", Optional.empty(), Map.of())
                .add(2, "en", "B", "word", Optional.of(LocalDate.of(1969, 5, 1)), Map.of())
                .add(3, "en", "C", "word", Optional.of(LocalDate.of(2026, 5, 1)), Map.of());
        try (var index = PostingIndex.inMemory(held)) {
            assertThat(ids(index, question("word", PostingOrder.DATE)))
                    .containsExactly(ListedPostings.id(3), ListedPostings.id(2), ListedPostings.id(1));
            assertThat(index.count(PostingFilter.ALL.postedIn(Optional.of(YearMonth.of(2026, 5)))))
                    .isEqualTo(1);
        }
    }

    @Test
    void showsThePassageWithMostOfTheWords() {
        var text = "Compilers, once.\n" + "Much else that matters little. ".repeat(20)
                + "You build COMPILERS\nin C++, with \"machine learning\". " + "And so on. ".repeat(50);
        try (var index = PostingIndex.inMemory(new ListedPostings().add(1, "Job", text))) {
            var question = question("c++ compiler \"machine learning\"", PostingOrder.RELEVANCE);
            var snippet = index.page(question).postings().getFirst().snippet().orElseThrow();

            assertThat(snippet.text()).startsWith("…").endsWith("…").hasSizeLessThan(250);
            assertThat(snippet.found())
                    .extracting(span -> span.of(snippet.text()))
                    .containsExactly("COMPILERS", "C++", "machine learning");
        }
    }

    @Test
    void showsTheBeginningWhereTheTitleAloneHoldsTheWords() {
        try (var index = PostingIndex.inMemory(new ListedPostings().add(1, "Compilers", "A short text."))) {
            var snippet = index.page(question("compiler", PostingOrder.RELEVANCE))
                    .postings()
                    .getFirst()
                    .snippet()
                    .orElseThrow();
            assertThat(snippet.text()).isEqualTo("A short text.");
            assertThat(snippet.found()).isEmpty();
        }
    }

    @Test
    void findsNoPhraseAcrossTitleAndText() {
        try (var index = PostingIndex.inMemory(new ListedPostings().add(1, "Senior compiler", "engineer wanted"))) {
            assertThat(ids(index, question("\"compiler engineer\"", PostingOrder.ID)))
                    .isEmpty();
            assertThat(ids(index, question("compiler engineer", PostingOrder.ID)))
                    .hasSize(1);
        }
    }

    @Test
    void countsWhatPostingsHaveInCommon() {
        var date = Optional.of(LocalDate.of(2026, 3, 9));
        var held = new ListedPostings()
                .add(
                        1,
                        "en",
                        "A",
                        "x",
                        date,
                        Map.of(Necessity.MINIMUM, Set.of(PYTHON), Necessity.PREFERRED, Set.of(PYTHON, OSDI)))
                .add(2, "en", "B", "x", date, Map.of(Necessity.MENTIONED, Set.of(PYTHON)))
                .add(3, "en", "C", "y", Optional.empty(), Map.of(Necessity.MINIMUM, Set.of(OSDI)));
        try (var index = PostingIndex.inMemory(held)) {
            var all = index.facets(PostingFilter.ALL, 10);
            assertThat(all).containsEntry(PostingFacet.SKILL, List.of(new FacetCount("skill/python", 2)));
            assertThat(all).containsEntry(PostingFacet.VENUE, List.of(new FacetCount("venue/osdi", 2)));
            assertThat(all).containsEntry(PostingFacet.MONTH, List.of(new FacetCount("2026-03", 2)));
            assertThat(all).containsEntry(PostingFacet.ORGANIZATION, List.of(new FacetCount("organization/acme", 3)));
            assertThat(all).containsEntry(PostingFacet.ROLE, List.of());
            var minimum = index.facets(words("x").withNecessity(Optional.of(Necessity.MINIMUM)), 10);
            assertThat(minimum).containsEntry(PostingFacet.SKILL, List.of(new FacetCount("skill/python", 1)));
            assertThat(minimum).containsEntry(PostingFacet.VENUE, List.of());
        }
    }

    @Test
    void answersOfNothing() {
        try (var index = PostingIndex.inMemory(new ListedPostings())) {
            assertThat(ids(index, question("word", PostingOrder.RELEVANCE))).isEmpty();
            assertThat(index.count(PostingFilter.ALL)).isZero();
            assertThat(index.facets(PostingFilter.ALL, 10).values()).allMatch(List::isEmpty);
        }
    }

    @Test
    void takesAnyPosting() {
        var long1 = "x".repeat(100_000);
        var held = new ListedPostings()
                .add(1, long1, long1)
                .add(2, "en", "", "", Optional.empty(), Map.of())
                .add(3, "\u0000", "\ud800 \udfff " + "e\u0301".repeat(20_000));
        try (var index = PostingIndex.inMemory(held)) {
            assertThat(index.count(PostingFilter.ALL)).isEqualTo(3);
            assertThat(index.page(question(long1.substring(0, 200), PostingOrder.RELEVANCE))
                            .total())
                    .isEqualTo(1);
        }
    }

    private static PostingFilter words(String text) {
        return PostingFilter.ALL.holding(Optional.of(text));
    }

    private static PostingQuestion question(String text, PostingOrder order) {
        return new PostingQuestion(words(text), order, Optional.empty(), 1_000);
    }

    private static List<PostingId> ids(PostingIndex index, PostingQuestion question) {
        var page = index.page(question);
        assertThat(page.total()).isEqualTo(page.postings().size());
        return page.postings().stream().map(hit -> hit.summary().id()).toList();
    }
}

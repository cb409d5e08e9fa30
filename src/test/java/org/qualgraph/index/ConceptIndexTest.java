package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Hit;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.Vocabulary;

class ConceptIndexTest {
    private static ConceptIndex index;

    @BeforeAll
    static void build() {
        index = ConceptIndex.inMemory(Vocabularies.SKILLS);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PyTorch, skill/pytorch, EXACT",
        "py-torch, skill/pytorch, EXACT",
        "pytorh, skill/pytorch, FUZZY",
        "ptyorch, skill/pytorch, FUZZY",
        "torch, skill/pytorch, ALIAS",
        "k8s, skill/kubernetes, ALIAS",
        "Kuberntes, skill/kubernetes, FUZZY",
        "neurips, venue/neurips, EXACT",
        "NIPS, venue/neurips, ALIAS",
        "c, skill/c, EXACT",
        "c++, skill/cpp, EXACT",
        "C#, skill/csharp, EXACT",
        "f#, skill/fsharp, EXACT",
        ".net, skill/dotnet, EXACT",
        "r, skill/r, EXACT",
        "go, skill/go, EXACT",
        "ML compiler, skill/ml-compilers, EXACT",
        "distributed system, skill/distributed-systems, EXACT",
        "systems distributed, skill/distributed-systems, PARTIAL",
        "distributed sy, skill/distributed-systems, PREFIX",
        "compilers for machine learning, skill/ml-compilers, PARTIAL",
        "Fuehrung von Mitarbeitern, skill/fuehrung, EXACT",
        "fuhrung von mitarbeitern, skill/fuehrung, EXACT"
    })
    void findsTheConceptThatWasMeant(String text, String id, MatchClass match) {
        var hit = lookup(text, 10).getFirst();

        assertThat(hit.id()).hasToString(id);
        assertThat(hit.match()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "de, führung von mitarbeitern, skill/fuehrung",
        "DE, fuhrung von mitarbeitrn, skill/fuehrung",
        "en, pytorh, skill/pytorch"
    })
    void findsNamesOfTheLanguagesThatAreAskedFor(String language, String text, String id) {
        assertThat(index.lookup(inLanguage(text, language)))
                .first()
                .extracting(hit -> hit.id().value())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "en, führung von mitarbeitern",
        "d, führung von mitarbeitern",
        "de-CH, führung von mitarbeitern",
        "de, pytorch"
    })
    void findsNoNamesOfOtherLanguages(String language, String text) {
        assertThat(index.lookup(inLanguage(text, language)))
                .allSatisfy(hit -> assertThat(hit.match()).isEqualTo(MatchClass.PARTIAL));
    }

    private static Lookup inLanguage(String text, String language) {
        return new Lookup(text, Set.of(), Set.of(), Set.of(language), 5);
    }

    @Test
    void keepsShortNamesApart() {
        assertThat(lookup("C++", 1)).extracting(hit -> hit.id().value()).containsExactly("skill/cpp");
        assertThat(lookup("C", 10)).extracting(hit -> hit.id().value()).startsWith("skill/c");
    }

    @Test
    void givesEveryReadingOfAnAmbiguousName() {
        var hits = lookup("sc", 10);

        assertThat(hits).extracting(hit -> hit.id().value()).startsWith("venue/sc", "skill/supply-chain");
        assertThat(hits).extracting(Hit::match).startsWith(MatchClass.EXACT, MatchClass.ALIAS);
    }

    @Test
    void keepsToTheWantedTypes() {
        var hits = index.lookup(new Lookup("sc", Set.of(ConceptType.SKILL), 10));

        assertThat(hits).extracting(Hit::type).containsOnly(ConceptType.SKILL);
        assertThat(hits.getFirst().matched()).isEqualTo("SC");
    }

    @Test
    void givesEachConceptOnceByItsBestLabel() {
        var hits = lookup("machine learning", 20);

        assertThat(hits).extracting(Hit::id).doesNotHaveDuplicates();
        assertThat(hits.getFirst().matched()).isEqualTo("Machine learning");
    }

    @Test
    void neverLetsASimilarNameOutrankTheNameItself() {
        var hits = lookup("pytorch", 10);

        assertThat(hits).extracting(hit -> hit.id().value()).startsWith("skill/pytorch", "skill/pytorch-lightning");
        assertThat(hits).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(hits.get(1).score()).isLessThanOrEqualTo(0.9);
    }

    @Test
    void givesWithALowerLimitTheBeginningOfTheSameList() {
        for (var text : List.of("pytorch", "sc", "machine", "compiler", "systms")) {
            assertThat(lookup(text, 10)).as(text).startsWith(lookup(text, 1).toArray(Hit[]::new));
        }
    }

    @Test
    void findsByAMisspellingButDoesNotShowIt() {
        var hit = lookup("postgrest sql", 1).getFirst();

        assertThat(hit.match()).isEqualTo(MatchClass.FUZZY);
        assertThat(hit.matched()).isEqualTo("PostgreSQL");
    }

    @ParameterizedTest
    @CsvSource({
        "PyTorch, PREFERRED, en, 0",
        "torch, ALTERNATIVE, en, 0",
        "ptyorch, PREFERRED, en, 1",
        "postgrest sql, HIDDEN, en, 0"
    })
    void tellsWhichNameAnsweredAndHowFarItIs(String text, LabelKind kind, String language, int edits) {
        var hit = lookup(text, 1).getFirst();

        assertThat(hit.kind()).isEqualTo(kind);
        assertThat(hit.language()).isEqualTo(language);
        assertThat(hit.edits()).hasValue(edits);
    }

    @Test
    void countsNoTyposBetweenNamesThatOnlyShareWords() {
        var hit = lookup("compilers for machine learning", 1).getFirst();

        assertThat(hit.edits()).isEmpty();
    }

    @Test
    void prefersTheNameThatIsWrittenAlikeOfTwoThatDifferInSigns() {
        var joined = Vocabularies.concept("venue/joined", "ACM-SIAM Symposium");
        var parted = Vocabularies.concept("venue/parted", "ACM/SIAM Symposium");
        try (var both = ConceptIndex.inMemory(new Vocabulary(List.of(joined, parted)))) {
            assertThat(both.lookup(new Lookup("ACM/SIAM Symposim", Set.of(), 1)))
                    .extracting(Hit::id)
                    .containsExactly(parted.id());
            assertThat(both.lookup(new Lookup("ACM-SIAM Symposim", Set.of(), 1)))
                    .extracting(Hit::id)
                    .containsExactly(joined.id());
        }
    }

    @Test
    void suggestsWhatBeginsWithWhatWasTyped() {
        assertThat(index.suggest(new Lookup("pyto", Set.of(), 10)))
                .extracting(hit -> hit.id().value())
                .startsWith("skill/pytorch", "skill/pytorch-lightning");
        assertThat(index.suggest(new Lookup("d", Set.of(), 1)))
                .extracting(Hit::match)
                .containsOnly(MatchClass.PREFIX);
        assertThat(index.suggest(new Lookup("learn", Set.of(), 3)))
                .extracting(hit -> hit.id().value())
                .contains("skill/machine-learning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "zzzqqq", "xyzzy plugh", "\u0000", "\ud800", "日本語", "%_*?~", "\"+\"\"", "()"})
    void findsNothingForWhatIsLikeNothing(String text) {
        assertThat(lookup(text, 10)).isEmpty();
    }

    @Test
    void toleratesNoTypoInThreeLetters() {
        assertThat(lookup("tg", 10)).extracting(Hit::match).doesNotContain(MatchClass.FUZZY);
    }

    @Test
    void answersVeryLongTexts() {
        assertThat(lookup("distributed systems ".repeat(50_000), 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void answersAnything() {
        var seed = 11L;
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var text = random.ints(random.nextInt(30), 1, 0x2fff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(lookup(text, 3)).as("seed %d: %s", seed, text).allMatch(hit -> hit.score() <= 1);
        }
    }

    @Test
    void givesManyThreadsTheSameAnswers() {
        var texts = List.of("pytorh", "sc", "systms", "k8s", "machine lerning", "compilers for ml");
        var expected = texts.stream().map(text -> lookup(text, 5)).toList();

        assertThat(IntStream.range(0, 5_000)
                        .parallel()
                        .allMatch(i -> lookup(texts.get(i % texts.size()), 5).equals(expected.get(i % texts.size()))))
                .isTrue();
    }

    @Test
    void holdsNoConceptAtAll() {
        try (var empty = ConceptIndex.inMemory(new Vocabulary(List.of()))) {
            assertThat(empty.lookup(new Lookup("pytorch", Set.of(), 10))).isEmpty();
        }
    }

    private static List<Hit> lookup(String text, int limit) {
        return index.lookup(new Lookup(text, Set.of(), limit));
    }

    @Test
    void ofOneNameOurConceptComesBeforeAnImportedOne() {
        var esco = Vocabularies.imported("esco", "http://example.org/esco/1", "Teamwork");
        var onet = Vocabularies.imported("onet", "http://example.org/onet/1", "Teamwork");
        var ours = Vocabularies.concept("skill/teamwork", "Teamwork");
        try (var index = ConceptIndex.inMemory(new Vocabulary(List.of(esco, onet, ours)))) {
            assertThat(index.lookup(new Lookup("teamwork", Set.of(), 10)))
                    .extracting(Hit::source)
                    .containsExactly("qualgraph", "esco", "onet");
            assertThat(index.lookup(new Lookup("taemwork", Set.of(), Set.of("onet"), 10)))
                    .extracting(Hit::id)
                    .containsExactly(onet.id());
            assertThat(index.lookup(new Lookup("teamwork", Set.of(), Set.of("cso"), 10)))
                    .isEmpty();
        }
    }
}

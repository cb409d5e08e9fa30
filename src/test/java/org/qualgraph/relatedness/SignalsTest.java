package org.qualgraph.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;

class SignalsTest {

    @Test
    void aWalkIsTheLikelierTheShorterThePostingAndTheRarerTheConcept() {
        var postings = postings(List.of("a b", "a c d", "c e", "e f"));

        var values = new RandomWalk().values(given(postings, "a"));

        // From a to either of its postings by 1/2, and on by 1/2 or 1/3, over the number of postings to the power of
        // 0.6.
        assertThat(values[number(postings, "b")]).isCloseTo(0.5 / 2, within(1e-12));
        assertThat(values[number(postings, "d")]).isCloseTo(0.5 / 3, within(1e-12));
        assertThat(values[number(postings, "e")]).isZero();
    }

    @Test
    void aWalkFromOneDoesNotLeadToWhatStandsBesideItByChance() {
        var postings = postings(List.of("a x", "b x", "c x"));

        assertThat(new RandomWalk().values(given(postings, "a"))[number(postings, "x")])
                .isZero();
    }

    @Test
    void whatGoesWithEachIsMoreProbableThanWhatGoesWithOne() {
        var postings = postings(List.of("a both", "b both", "a one", "a one", "a", "b", "b", "c"));

        var values = new JointProbability().values(given(postings, "a", "b"));

        assertThat(values[number(postings, "both")]).isGreaterThan(values[number(postings, "one")]);
        assertThat(values[number(postings, "one")]).isGreaterThan(values[number(postings, "c")]);
    }

    @Test
    void postingsThatAskForAllOfItAreCloserThanThoseThatAskForAPart() {
        var postings = postings(Stream.of(
                        Collections.nCopies(40, "a b right"),
                        Collections.nCopies(40, "a near close"),
                        Collections.nCopies(40, "b far away"))
                .flatMap(List::stream)
                .toList());

        var values = new SimilarPostings(postings).values(given(postings, "a", "b"));

        // Of the fifty closest forty ask for both, so that ten of the others are left.
        var both = Math.log(121.0 / 80);
        var other = Math.log(121.0 / 40);
        assertThat(values[number(postings, "right")])
                .isCloseTo(40 * 2 * both * both / Math.sqrt(2 * both * both + other * other), within(1e-9));
        assertThat(values[number(postings, "near")] + values[number(postings, "far")])
                .isCloseTo(10 * both * both / Math.sqrt(both * both + 2 * other * other), within(1e-9));
    }

    @Test
    void whatIsAskedForInTheSameCompanyIsAlikeThoughNeverTogether() {
        var postings = postings(Stream.of(
                        Collections.nCopies(8, "tea cup kettle"),
                        Collections.nCopies(8, "coffee cup kettle"),
                        Collections.nCopies(8, "oil motor"))
                .flatMap(List::stream)
                .toList());

        var values = new ConceptVectors(postings).values(given(postings, "tea"));

        assertThat(values[number(postings, "coffee")]).isGreaterThan(0.9);
        assertThat(values[number(postings, "oil")]).isLessThan(0.1);
    }

    @Test
    void vectorsOfManyConceptsTellTheirCompanyApartToo() {
        // Thirty trades of six tools each, of which a posting names three.
        var texts = new ArrayList<String>();
        for (var trade = 0; trade < 30; trade++) {
            for (var first = 0; first < 6; first++) {
                texts.add(
                        "t%d-%d t%d-%d t%d-%d".formatted(trade, first, trade, (first + 1) % 6, trade, (first + 2) % 6));
                texts.add(texts.getLast());
            }
        }
        var postings = postings(texts);

        var values = new ConceptVectors(postings).values(given(postings, "t7-0"));

        assertThat(values[number(postings, "t7-3")]).isGreaterThan(0.5);
        assertThat(values[number(postings, "t8-3")]).isLessThan(0.1);
        assertThat(values).isEqualTo(new ConceptVectors(postings).values(given(postings, "t7-0")));
    }

    @Test
    void vectorsNeedNotBeOfAsManyDimensionsAsThereAreConcepts() {
        // Two trades of a hundred tools each, of which every posting names all: two dimensions tell nearly all there
        // is.
        var texts = Stream.of("a", "b")
                .flatMap(trade -> Collections.nCopies(
                        6,
                        IntStream.range(0, 100).mapToObj(tool -> trade + tool).collect(Collectors.joining(" ")))
                        .stream())
                .toList();
        var postings = postings(texts);

        var values = new ConceptVectors(postings).values(given(postings, "a0"));

        assertThat(values[number(postings, "a1")]).isGreaterThan(0.5);
        assertThat(values[number(postings, "b1")]).isLessThan(0.1);
    }

    @Test
    void whatIsNamedAsAnAlternativeOftenerIsABetterOne() {
        var alternatives = List.of(
                List.of(Set.of(id("a"), id("often"))),
                List.of(Set.of(id("a"), id("often"))),
                List.of(Set.of(id("a"), id("once"))),
                List.of(Set.of(id("a")), Set.of(id("beside"))));
        var postings = CoOccurrences.of(alternatives);

        var values = new Alternatives().values(given(postings, "a"));

        assertThat(values[number(postings, "often")]).isGreaterThan(values[number(postings, "once")]);
        assertThat(values[number(postings, "beside")]).isZero();
    }

    @Test
    void tailProbabilitiesCountWhatHasAsHighAValue() {
        var tail = TailProbabilities.of(new double[] {0, 3, 1, 1, 0, 0, 0, 0, 0});

        assertThat(tail.of(3)).isCloseTo(2 / 10.0, within(1e-12));
        assertThat(tail.of(1)).isCloseTo(4 / 10.0, within(1e-12));
    }

    private static CoOccurrences postings(List<String> texts) {
        return CoOccurrences.of(texts.stream()
                .map(text ->
                        Stream.of(text.split(" ")).map(word -> Set.of(id(word))).toList())
                .toList());
    }

    private static Given given(CoOccurrences postings, String... words) {
        return Given.of(
                postings,
                Stream.of(words).mapToInt(word -> number(postings, word)).toArray());
    }

    private static int number(CoOccurrences postings, String word) {
        return postings.number(id(word));
    }

    private static ConceptId id(String word) {
        return new ConceptId("skill/" + word);
    }
}

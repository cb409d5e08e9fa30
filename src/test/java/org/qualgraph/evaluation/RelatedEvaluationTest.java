package org.qualgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;

class RelatedEvaluationTest {

    @Test
    void completesTheSkillsOfPostingsThatWereHeldBack() {
        var figures = evaluation(postings -> given -> together(postings, given)).measure();

        // Each trade asks for its own eight skills: whoever counts pairs finds them all, the commonest are of any
        // trade.
        assertThat(value(figures, "given 3, recall@10: own")).isEqualTo(1);
        assertThat(value(figures, "given half, nDCG@10: own")).isEqualTo(1);
        assertThat(value(figures, "given 3, recall@10: RP3β, β = 0.2")).isEqualTo(1);
        assertThat(value(figures, "given 3, recall@10: EASE, λ = 100")).isEqualTo(1);
        assertThat(value(figures, "given 3, recall@10: popularity")).isLessThan(0.5);
        assertThat(value(figures, "given 3, recall@10: ahead of the best baseline"))
                .isZero();
    }

    @Test
    void scoresThatAreAllTheSameAreNoBetterThanChance() {
        var figures =
                evaluation(postings -> given -> new double[postings.concepts()]).measure();

        // Of 48 skills 3 are given; 10 of the other 45 are taken, and 5 looked for.
        assertThat(value(figures, "given 3, recall@10: own")).isCloseTo(10.0 / 45, within(0.06));
        assertThat(value(figures, "given 3, recall@10: ahead of the best baseline"))
                .isLessThan(-0.5);
    }

    @Test
    void easeOfTwoSkillsIsWhatThePaperSays() {
        var postings = SkillSets.counted(List.of(set("a", "b"), set("a", "b"), set("a", "b", "c"), set("a", "c")), 3);
        var ease = CompletionBaselines.all().stream()
                .filter(model -> model.name().equals("EASE, λ = 100"))
                .findFirst()
                .orElseThrow()
                .fit(postings);

        // Only a and b are left, thrice together; the posting of a alone is none to learn from.
        var scores = ease.of(new int[] {0});
        assertThat(scores[1]).isCloseTo(3.0 / (3 + 100), within(1e-9));
    }

    @Test
    void setsThatAreNearlyTheSameCountOnce() {
        var five = set("a", "b", "c", "d", "e");
        var six = set("a", "b", "c", "d", "e", "f");
        var other = set("a", "b", "c", "x", "y");

        assertThat(SkillSets.withoutDuplicates(List.of(five, six, other, five, set("lonely"))))
                .containsExactly(five, other);
    }

    @Test
    void theFirstRightOneOfTheNetworkDecides(@TempDir Path folder) throws IOException {
        var network = folder.resolve("links.tsv");
        Files.writeString(network, "source\ttarget\tvalue\na\tb\t1\nb\tc\t1\nunknown\ta\t1\n");
        var postings = Collections.nCopies(5, set("a", "b", "c"));

        var figures = TagNetworkEvaluation.measure(network, postings, model(counts -> given -> {
            var scores = new double[counts.concepts()];
            scores[counts.number(id("c"))] = 2;
            scores[counts.number(id("b"))] = 1;
            return scores;
        }));

        // For a it is second, for b first, for c first.
        assertThat(value(figures, "MRR: own")).isCloseTo((0.5 + 1 + 1) / 3, within(1e-12));
        assertThat(value(figures, "MRR: cosine of counts"))
                .as("a and c are alike to b: ties stand in the middle")
                .isCloseTo((1 / 1.5 + 1 / 1.5 + 1 / 1.5) / 3, within(0.2));
    }

    private static CompletionEvaluation evaluation(Function<CoOccurrences, CompletionModel.Scores> fit) {
        var postings = new ArrayList<Set<ConceptId>>();
        for (var trade = 0; trade < 6; trade++) {
            var of = trade;
            postings.addAll(Collections.nCopies(
                    20 + trade,
                    Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                            .map(skill -> id(of + "-" + skill))
                            .collect(Collectors.toSet())));
        }
        return new CompletionEvaluation("trades", postings, 2, model(fit));
    }

    private static CompletionModel model(Function<CoOccurrences, CompletionModel.Scores> fit) {
        return new CompletionModel() {
            @Override
            public String name() {
                return "own";
            }

            @Override
            public Scores fit(CoOccurrences postings) {
                return fit.apply(postings);
            }
        };
    }

    private static double[] together(CoOccurrences postings, int[] given) {
        var scores = new double[postings.concepts()];
        for (var concept : given) {
            for (var posting : postings.asking(concept)) {
                Arrays.stream(postings.asked(posting)).forEach(other -> scores[other]++);
            }
        }
        return scores;
    }

    private static double value(List<Measured> figures, String measure) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Set<ConceptId> set(String... names) {
        return Stream.of(names).map(RelatedEvaluationTest::id).collect(Collectors.toSet());
    }

    private static ConceptId id(String name) {
        return new ConceptId("skill/" + name);
    }
}

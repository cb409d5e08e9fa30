package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qualgraph.Shared;
import org.qualgraph.evaluation.GoldLinks;
import org.qualgraph.extraction.Regression.Example;
import org.qualgraph.ontology.Ontology;

/**
 * Fits the scores of links to the gold postings and writes {@code link-model.tsv}; prints how well scores are calibrated
 * on postings that were left out, by four-fold cross-validation over postings. To be run anew whenever linking changes:
 * {@code mvn test -Dtest=LinkModelTraining -DexcludedGroups=}.
 */
@Tag("measurement")
class LinkModelTraining {
    private static final int FOLDS = 4;
    private static final int RARE = 5;
    private static final double PENALTY = 0.002;

    private record Judged(int fold, Example example) {}

    /** Scores between two tenths, and how many of their links are right. */
    private static final class Bin {
        private int count;
        private int right;
        private double sum;
    }

    @Test
    void fitsScoresThatAreSharesOfRightLinks() throws IOException {
        assumeTrue(Shared.file("corpora").isPresent(), "the corpora are not at hand");
        var judged = judged();
        var bins = crossValidate(judged);
        for (var tenth = 0; tenth < bins.length; tenth++) {
            var bin = bins[tenth];
            System.out.printf(
                    "%.1f: %4d links, mean score %.2f, right %.2f%n",
                    tenth / 10.0,
                    bin.count,
                    bin.sum / Math.max(1, bin.count),
                    bin.right / (double) Math.max(1, bin.count));
        }
        Weights.write("link-model.tsv", fit(judged), LinkFeatures::name);
        assertThat(bins[9].right / (double) bins[9].count).isGreaterThan(0.89);
    }

    private static List<Judged> judged() throws IOException {
        var extractor = new Extractor(Ontology.bundled().vocabulary());
        var judged = new ArrayList<Judged>();
        GoldLinks.all((posting, name, isGold) -> extractor
                .links(posting)
                .forEach(scored -> judged.add(new Judged(
                        Integer.parseInt(name.substring(1)) % FOLDS,
                        new Example(scored.features(), isGold.test(scored.mention(posting.text())))))));
        return judged;
    }

    private static Bin[] crossValidate(List<Judged> judged) {
        var bins = new Bin[10];
        for (var tenth = 0; tenth < bins.length; tenth++) {
            bins[tenth] = new Bin();
        }
        for (var fold = 0; fold < FOLDS; fold++) {
            var left = fold;
            var model = new LogisticModel(
                    fit(judged.stream().filter(j -> j.fold != left).toList()));
            judged.stream().filter(j -> j.fold == left).forEach(j -> {
                var probability = model.probability(j.example.features());
                var bin = bins[Math.min(9, (int) (probability * 10))];
                bin.count++;
                bin.sum += probability;
                bin.right += j.example.positive() ? 1 : 0;
            });
        }
        return bins;
    }

    private static float[] fit(List<Judged> judged) {
        return Regression.fit(judged.stream().map(Judged::example).toList(), LinkFeatures.COUNT, RARE, PENALTY);
    }
}

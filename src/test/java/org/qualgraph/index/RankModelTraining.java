package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.Shared;
import org.qualgraph.evaluation.LookupSet;
import org.qualgraph.evaluation.LookupSet.Query;
import org.qualgraph.index.RankNetwork.Example;
import org.qualgraph.model.Lookup;

/**
 * Fits {@link RankModel} to queries with known answers and writes {@code rank-model.tsv}. Prints by kind what share of the
 * queries of each fifth is answered rightly by a model that was fitted to the others, and how well its scores are
 * calibrated. To be run anew whenever candidates or features change: {@code mvn test -Dtest=RankModelTraining
 * -DexcludedGroups=}.
 */
@Tag("measurement")
class RankModelTraining {
    private static final Path MODEL = Path.of("src/main/resources/org/qualgraph/index/rank-model.tsv");
    private static final long SEED = 1;
    private static final int FOLDS = 5;

    @TempDir
    private Path home;

    /** A query that no label is the same as, or whether it is answered by one that is. */
    private record Judged(Query query, Example example, boolean isRightAnyway) {
        boolean isOpen() {
            return example.labels().length > 0;
        }
    }

    @Test
    void fitsTheOrderOfHitsToKnownAnswers() throws IOException {
        var folder = Shared.file("lookup");
        assumeTrue(folder.isPresent(), "the lookup data is not on this machine; set -Dqualgraph.shared");
        var set = LookupSet.read(folder.get());
        var random = judged(set, set.random());
        var hard = judged(set, set.hard());
        var all = new ArrayList<>(random);
        all.addAll(hard);
        var models = IntStream.range(0, FOLDS)
                .mapToObj(fold -> fit(allBut(fold, random, hard)))
                .toList();
        assertThat(crossValidate("random", random, models)).isGreaterThan(0.98);
        assertThat(crossValidate("hard", hard, models)).isGreaterThan(0.86);
        calibration(List.of(random, hard), models);
        write(fit(all));
    }

    private static List<Judged> allBut(int fold, List<Judged> random, List<Judged> hard) {
        var rest = new ArrayList<Judged>();
        for (var judged : List.of(random, hard)) {
            for (var i = 0; i < judged.size(); i++) {
                if (i % FOLDS != fold) {
                    rest.add(judged.get(i));
                }
            }
        }
        return rest;
    }

    private static RankModel fit(List<Judged> judged) {
        return RankNetwork.fit(
                judged.stream().filter(Judged::isOpen).map(Judged::example).toList(), SEED);
    }

    private List<Judged> judged(LookupSet set, List<Query> queries) throws IOException {
        var judged = new ArrayList<Judged>();
        try (var labels = new IndexFolder(home).open(LabelPart.of(set.vocabulary()))) {
            var scratch = new Scratch(labels.size());
            for (var query : queries) {
                judged.add(judged(labels, query, scratch));
                scratch.clear();
            }
        }
        return judged;
    }

    private static Judged judged(LabelReader labels, Query query, Scratch scratch) throws IOException {
        var name = NameQuery.of(new Lookup(query.text(), Set.of(), 1));
        var exact = new BestMatches(labels);
        ExactNames.find(labels, name, exact);
        if (exact.size() > 0) {
            var first = labels.conceptId(exact.best(1).getFirst().document());
            return new Judged(
                    query,
                    new Example(new double[0][][], new boolean[0]),
                    query.answers().contains(first));
        }
        var byConcept = new LinkedHashMap<String, List<double[]>>();
        SimilarNames.measure(
                labels,
                name,
                scratch,
                (document, features, values) -> byConcept
                        .computeIfAbsent(labels.conceptId(document), concept -> new ArrayList<>())
                        .add(values.clone()));
        var right = new boolean[byConcept.size()];
        var rows = new double[byConcept.size()][][];
        var i = 0;
        for (var concept : byConcept.entrySet()) {
            rows[i] = concept.getValue().toArray(double[][]::new);
            right[i++] = query.answers().contains(concept.getKey());
        }
        return new Judged(query, new Example(rows, right), false);
    }

    /** The best candidate: how likely it is, and whether it is right. */
    private record Best(double probability, boolean isRight) {
        static Best of(Example example, RankModel model) {
            var best = new Best(0, false);
            for (var i = 0; i < example.labels().length; i++) {
                for (var label : example.labels()[i]) {
                    var probability = model.probability(label);
                    best = probability > best.probability ? new Best(probability, example.right()[i]) : best;
                }
            }
            return best;
        }
    }

    private static double crossValidate(String name, List<Judged> judged, List<RankModel> models) {
        var right = new TreeMap<String, Integer>();
        var found = new TreeMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        for (var i = 0; i < judged.size(); i++) {
            var one = judged.get(i);
            var isRight = one.isRightAnyway || Best.of(one.example, models.get(i % FOLDS)).isRight;
            found.merge(one.query.kind(), one.isRightAnyway || one.example.isAnswered() ? 1 : 0, Integer::sum);
            right.merge(one.query.kind(), isRight ? 1 : 0, Integer::sum);
            all.merge(one.query.kind(), 1, Integer::sum);
        }
        var accuracy = right.values().stream().mapToInt(Integer::intValue).sum() / (double) judged.size();
        System.out.printf("%s %.4f%n", name, accuracy);
        all.forEach((kind, count) -> System.out.printf(
                "  %-20s %.3f of %d, %.3f among the candidates%n",
                kind,
                right.getOrDefault(kind, 0) / (double) count,
                count,
                found.getOrDefault(kind, 0) / (double) count));
        return accuracy;
    }

    private static void calibration(List<List<Judged>> sets, List<RankModel> models) {
        var count = new int[10];
        var right = new int[10];
        var sum = new double[10];
        var hidden = new int[10];
        for (var judged : sets) {
            for (var i = 0; i < judged.size(); i++) {
                if (judged.get(i).isOpen()) {
                    var best = Best.of(judged.get(i).example, models.get(i % FOLDS));
                    var other = Best.of(judged.get(i).example.hidden(), models.get(i % FOLDS));
                    hidden[Math.min(9, (int) (10 * other.probability))]++;
                    var tenth = Math.min(9, (int) (10 * best.probability));
                    count[tenth]++;
                    right[tenth] += best.isRight ? 1 : 0;
                    sum[tenth] += best.probability;
                }
            }
        }
        for (var tenth = 0; tenth < 10; tenth++) {
            var n = Math.max(1, count[tenth]);
            System.out.printf(
                    "%.1f: %4d queries, mean score %.2f, right %.2f; %4d where the right one is hidden%n",
                    tenth / 10.0, count[tenth], sum[tenth] / n, right[tenth] / (double) n, hidden[tenth]);
        }
    }

    private static void write(RankModel model) throws IOException {
        Files.writeString(MODEL, model.rows());
    }
}

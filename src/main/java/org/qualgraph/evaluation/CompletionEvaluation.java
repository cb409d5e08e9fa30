package org.qualgraph.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualgraph.model.ConceptId;

/**
 * How well the skills of a posting are told from a part of them. {@value #SPLITS} times a sixth of the postings, at most
 * {@value #MOST_TESTED}, is held back at random, and models learn from the others. Of each posting held back that asks for
 * {@value #FEWEST} known skills or more, three are given, or half of them; the others are to be found among the first
 * {@value #BEST}. Recall is of as many as can be among these; ties are broken at random. Values are means over the splits,
 * with the lowest and the highest for their interval.
 */
public final class CompletionEvaluation {
    private static final int SPLITS = 5;
    private static final int MOST_TESTED = 2000;
    private static final int FEWEST = 5;
    private static final int BEST = 10;

    private final String name;
    private final List<Set<ConceptId>> postings;
    private final int rarest;
    private final List<CompletionModel> models = new ArrayList<>(CompletionBaselines.all());

    /** By measure and model, a value a split. */
    private final Map<String, Map<String, double[]>> values = new LinkedHashMap<>();

    private int tested;

    /**
     * @param rarest skills that fewer postings for learning ask for are left out
     * @param own what is held against the baselines
     */
    public CompletionEvaluation(String name, List<Set<ConceptId>> postings, int rarest, CompletionModel own) {
        this.name = name;
        this.postings = postings;
        this.rarest = rarest;
        this.models.add(own);
    }

    public List<Measured> measure() {
        for (var split = 0; split < SPLITS; split++) {
            measure(split);
        }
        var figures = new ArrayList<Measured>();
        values.forEach((measure, byModel) -> {
            byModel.forEach((model, ofSplits) -> figures.add(figure(measure + ": " + model, ofSplits)));
            figures.add(figure(measure + ": ahead of the best baseline", lead(byModel)));
        });
        return figures;
    }

    private Measured figure(String measure, double[] ofSplits) {
        var statistics = Arrays.stream(ofSplits).summaryStatistics();
        return new Measured(name, measure, statistics.getAverage(), statistics.getMin(), statistics.getMax(), tested);
    }

    private double[] lead(Map<String, double[]> byModel) {
        var own = Objects.requireNonNull(byModel.get(models.getLast().name()));
        var best = models.subList(0, models.size() - 1).stream()
                .map(model -> Objects.requireNonNull(byModel.get(model.name())))
                .max((one, other) -> Double.compare(
                        Arrays.stream(one).sum(), Arrays.stream(other).sum()))
                .orElseThrow();
        return IntStream.range(0, SPLITS)
                .mapToDouble(split -> own[split] - best[split])
                .toArray();
    }

    private void measure(int split) {
        var random = new Random(split);
        var shuffled = new ArrayList<>(postings);
        Collections.shuffle(shuffled, random);
        var size = Math.min(MOST_TESTED, shuffled.size() / 6);
        var learned = SkillSets.counted(shuffled.subList(size, shuffled.size()), rarest);
        var tasks = new LinkedHashMap<String, List<Task>>();
        for (var posting : shuffled.subList(0, size)) {
            var known = posting.stream()
                    .map(learned::number)
                    .filter(number -> number >= 0)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (known.size() >= FEWEST) {
                Collections.shuffle(known, random);
                tasks.computeIfAbsent("given 3", key -> new ArrayList<>()).add(Task.of(known, 3));
                tasks.computeIfAbsent("given half", key -> new ArrayList<>()).add(Task.of(known, known.size() / 2));
            }
        }
        for (var model : models) {
            var scores = model.fit(learned);
            tasks.forEach((given, of) -> {
                tested = of.size();
                var recall = 0.0;
                var gain = 0.0;
                for (var task : of) {
                    var found = task.best(scores.of(task.given()), random);
                    recall += task.recall(found);
                    gain += task.gain(found);
                }
                set(given + ", recall@10", model, split, recall / of.size());
                set(given + ", nDCG@10", model, split, gain / of.size());
            });
        }
    }

    private void set(String measure, CompletionModel model, int split, double value) {
        values.computeIfAbsent(measure, key -> new LinkedHashMap<>())
                .computeIfAbsent(model.name(), key -> new double[SPLITS])[split] = value;
    }

    /** Some skills of a posting, and the others. */
    private record Task(int[] given, Set<Integer> hidden) {
        static Task of(List<Integer> skills, int given) {
            return new Task(
                    skills.subList(0, given).stream()
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    Set.copyOf(skills.subList(given, skills.size())));
        }

        /** The best ones that were not given, ties in random order. */
        List<Integer> best(double[] scores, Random random) {
            for (var skill : given) {
                scores[skill] = Double.NEGATIVE_INFINITY;
            }
            var order = IntStream.range(0, scores.length).boxed().collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(order, random);
            order.sort((one, other) -> Double.compare(scores[other], scores[one]));
            return order.subList(0, Math.min(BEST, order.size()));
        }

        double recall(List<Integer> found) {
            var right = found.stream().filter(hidden::contains).count();
            return (double) right / Math.min(BEST, hidden.size());
        }

        double gain(List<Integer> found) {
            var gain = 0.0;
            var ideal = 0.0;
            for (var rank = 0; rank < found.size(); rank++) {
                var discount = Math.log(2) / Math.log(rank + 2.0);
                gain += hidden.contains(found.get(rank)) ? discount : 0;
                ideal += rank < hidden.size() ? discount : 0;
            }
            return gain / ideal;
        }
    }
}

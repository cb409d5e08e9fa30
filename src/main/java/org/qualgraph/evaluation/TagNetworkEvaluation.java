package org.qualgraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/**
 * How high a technology that people list together with a given one stands among all of a network of technologies: the
 * mean of the reciprocal rank of the first that is right.
 */
public final class TagNetworkEvaluation {
    /** Pairs that the developers of a site list together, under the folder of the gold sets. */
    public static final String NETWORK = "benchmarks/stackoverflow-tag-network/links.tsv";

    /** Tags that fewer postings have are left out. */
    private static final int RAREST = 5;

    private final Map<String, Set<String>> links = new TreeMap<>();

    private TagNetworkEvaluation() {}

    /**
     * Measures a model and the cosine of counts.
     *
     * @param network a table of two tags a line, with a heading
     * @param postings tags of postings to learn from
     */
    public static List<Measured> measure(Path network, List<Set<ConceptId>> postings, CompletionModel own) {
        var evaluation = new TagNetworkEvaluation();
        try {
            for (var line : Files.readAllLines(network).stream().skip(1).toList()) {
                var tags = line.split("\t");
                evaluation
                        .links
                        .computeIfAbsent(tags[0], tag -> new TreeSet<>())
                        .add(tags[1]);
                evaluation
                        .links
                        .computeIfAbsent(tags[1], tag -> new TreeSet<>())
                        .add(tags[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var learned = SkillSets.counted(postings, RAREST);
        return List.of(
                evaluation.figure("cosine of counts", learned, given -> cosine(learned, given)),
                evaluation.figure(own.name(), learned, own.fit(learned)));
    }

    private Measured figure(String model, CoOccurrences postings, CompletionModel.Scores scores) {
        var numbers = new TreeMap<String, Integer>();
        links.keySet().forEach(tag -> number(tag, postings).ifPresent(number -> numbers.put(tag, number)));
        var ranks = new ArrayList<Double>();
        numbers.forEach((tag, number) -> {
            var right = links.getOrDefault(tag, Set.of()).stream()
                    .flatMap(other -> Optional.ofNullable(numbers.get(other)).stream())
                    .toList();
            if (!right.isEmpty()) {
                var others = new ArrayList<>(numbers.values());
                others.remove(number);
                ranks.add(reciprocalRank(right, others, scores.of(new int[] {number})));
            }
        });
        return Bootstrap.average("tag network", "MRR: " + model, ranks);
    }

    private static Optional<Integer> number(String tag, CoOccurrences postings) {
        return spellings(tag)
                .map(spelling -> postings.number(ConceptId.of(ConceptType.SKILL, spelling)))
                .filter(number -> number >= 0)
                .findFirst();
    }

    /** Of as many as have the same score, the first that is right stands in the middle. */
    private static double reciprocalRank(List<Integer> right, List<Integer> others, double[] scores) {
        var best = right.stream().mapToDouble(other -> scores[other]).max().orElseThrow();
        var before = others.stream().filter(other -> scores[other] > best).count();
        var equal = others.stream().filter(other -> scores[other] == best).count();
        return 1 / (before + (equal + 1) / 2.0);
    }

    private static Stream<String> spellings(String tag) {
        return Stream.of(tag, tag.replace('-', ' '), tag.replace(".", ""));
    }

    private static double[] cosine(CoOccurrences postings, int[] given) {
        var scores = new double[postings.concepts()];
        for (var posting : postings.asking(given[0])) {
            for (var other : postings.asked(posting)) {
                scores[other]++;
            }
        }
        for (var other = 0; other < scores.length; other++) {
            scores[other] /= Math.sqrt(postings.asking(other).length);
        }
        return scores;
    }
}

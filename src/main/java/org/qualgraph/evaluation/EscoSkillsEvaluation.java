package org.qualgraph.evaluation;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.qualgraph.classification.Classifier;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.RankedConcept;
import org.qualgraph.model.Vocabulary;

/**
 * Sentences of postings against the skills of ESCO that people chose for them: the sets TECH, HOUSE and TECHWOLF of
 * Decorte et al. (arXiv 2209.05987).
 *
 * <p>The columns are {@code sentence} and {@code label}. Labels that are no skill of ESCO say that there is none; sentences
 * with no others are left out, as in the published figures. The candidates are the skills without their groups.
 */
public final class EscoSkillsEvaluation {
    private static final Set<String> NONE = Set.of("LABEL NOT PRESENT", "UNDERSPECIFIED");
    private static final String ENDING = "_annotations.csv";
    private static final String SKILLS = "http://data.europa.eu/esco/skill/";
    private static final int DEPTH = 100;

    private final Classifier classifier;
    private final Map<String, ConceptId> byLabel;

    /**
     * Prepares the candidates.
     *
     * @param vocabulary holds ESCO and, if its names shall help, our own concepts
     * @param source what ESCO is called there
     */
    public EscoSkillsEvaluation(Vocabulary vocabulary, String source) {
        this.classifier = Classifier.of(vocabulary, concept -> isCandidate(concept, source));
        this.byLabel = vocabulary.concepts().stream()
                .filter(concept -> isCandidate(concept, source))
                .collect(toMap(concept -> key(concept.label()), Concept::id, (first, second) -> first));
    }

    /** Groups of skills have a code, and those that are fields of study another path. */
    private static boolean isCandidate(Concept concept, String source) {
        return concept.type() == ConceptType.SKILL
                && concept.source().equals(source)
                && concept.id().value().startsWith(SKILLS)
                && !concept.notes().facts().containsKey("notation");
    }

    private static String key(String label) {
        return label.strip().replace('\u00a0', ' ');
    }

    /**
     * Measures every file of a folder whose name ends in {@code _annotations.csv}, in the order of their names.
     *
     * @throws UnusableGoldSetException where one cannot be read
     */
    public List<Measured> measure(Path folder) {
        var measured = new ArrayList<Measured>();
        for (var file : files(folder)) {
            var gold = gold(file);
            if (!gold.isEmpty()) {
                measured.addAll(measure(name(file), gold));
            }
        }
        return measured;
    }

    /** The sentences of every such file. */
    static List<String> sentences(Path folder) {
        return files(folder).stream()
                .flatMap(file -> gold(file).keySet().stream())
                .toList();
    }

    private List<Measured> measure(String set, Map<String, Set<String>> gold) {
        var rankings = new ArrayList<List<?>>();
        var right = new ArrayList<Set<?>>();
        gold.forEach((sentence, labels) -> {
            rankings.add(classifier.rank(sentence, DEPTH).stream()
                    .map(RankedConcept::id)
                    .toList());
            right.add(labels.stream().map(this::target).collect(Collectors.toSet()));
        });
        return List.of(
                mean(set, "RP@5", rankings, right, (ranking, labels) -> RankingMeasures.precision(ranking, labels, 5)),
                mean(
                        set,
                        "RP@10",
                        rankings,
                        right,
                        (ranking, labels) -> RankingMeasures.precision(ranking, labels, 10)),
                mean(set, "MRR", rankings, right, RankingMeasures::reciprocalRank));
    }

    /** A skill that this version of ESCO does not have is missed. */
    private Object target(String label) {
        var id = byLabel.get(key(label));
        return id == null ? label : id;
    }

    private static Measured mean(
            String set,
            String measure,
            List<List<?>> rankings,
            List<Set<?>> right,
            ToDoubleBiFunction<List<?>, Set<?>> score) {
        var scores = new ArrayList<Double>();
        for (var example = 0; example < rankings.size(); example++) {
            scores.add(score.applyAsDouble(rankings.get(example), right.get(example)));
        }
        return Bootstrap.average(set, measure, scores);
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return "esco " + name.substring(0, name.length() - ENDING.length()).replace('_', ' ');
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnusableGoldSetException(folder, "it is no folder that can be read", e);
        }
    }

    /** The labels of each sentence, in the order of the file. */
    private static Map<String, Set<String>> gold(Path file) {
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            var gold = new LinkedHashMap<String, Set<String>>();
            for (var row : rows) {
                var label = row.getField("label");
                if (!NONE.contains(label)) {
                    gold.computeIfAbsent(row.getField("sentence"), sentence -> new LinkedHashSet<>())
                            .add(label);
                }
            }
            return gold;
        } catch (IOException | RuntimeException e) {
            throw new UnusableGoldSetException(file, "it is no CSV with the columns sentence and label", e);
        }
    }
}

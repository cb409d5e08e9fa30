package org.qualgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.qualgraph.classification.Classifier;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.RankedConcept;
import org.qualgraph.model.Vocabulary;

/**
 * Titles of occupations against the names of occupations in ESCO: the sets of MELO (Retyk et al., RecSys in HR 2024).
 *
 * <p>A folder holds {@code queries.tsv} (id, title), {@code corpus_elements.tsv} (id, name) and {@code annotations.tsv}
 * (TREC judgements). A name's id begins with that of its occupation, whose preferred label comes first. Only these names
 * are used, no definition and no alignment. The measure is that of trec_eval over the first 100 names: of equal scores,
 * the greater id comes first.
 */
public final class MeloEvaluation {
    private static final int DEPTH = 100;
    private static final Pattern FOLDER = Pattern.compile("[a-z]{3}_q_[a-z]{2}_c_([a-z]{2})");

    private MeloEvaluation() {}

    /**
     * Ranks the names for one title.
     *
     * @see #measure(Path, Ranker)
     */
    public interface Ranker {
        /** The first {@link #DEPTH} names, by their ids, best first. */
        List<String> ranking(String title);
    }

    /**
     * Measures the classifier on one set.
     *
     * @throws UnusableGoldSetException where the folder does not hold one
     */
    public static List<Measured> measure(Path folder) {
        var names = table(folder.resolve("corpus_elements.tsv"));
        var ids = new HashMap<String, String>();
        names.forEach((id, name) -> ids.putIfAbsent(occupation(id).value() + "\t" + name, id));
        var classifier = Classifier.of(new Vocabulary(concepts(names, language(folder))), concept -> true);
        return measure(
                folder,
                title -> classifier.rankNames(title, DEPTH).stream()
                        .filter(ranked -> ids.containsKey(key(ranked)))
                        .sorted(Comparator.comparing(RankedConcept::score)
                                .reversed()
                                .thenComparing(ranked -> ids.getOrDefault(key(ranked), ""), Comparator.reverseOrder()))
                        .map(ranked -> ids.getOrDefault(key(ranked), ""))
                        .toList());
    }

    private static String key(RankedConcept ranked) {
        return ranked.id().value() + "\t" + ranked.matched();
    }

    /** Measures any other way to rank on one set. */
    static List<Measured> measure(Path folder, Ranker ranker) {
        var right = new HashMap<String, Set<String>>();
        lines(folder.resolve("annotations.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns.length == 4 && !columns[3].equals("0"))
                .forEach(columns ->
                        right.computeIfAbsent(columns[0], id -> new TreeSet<>()).add(columns[2]));
        var scores = new ArrayList<Double>();
        var first = new ArrayList<Double>();
        table(folder.resolve("queries.tsv")).forEach((id, title) -> {
            var ranking = ranker.ranking(title);
            var targets = right.getOrDefault(id, Set.of());
            scores.add(RankingMeasures.reciprocalRank(ranking, targets));
            first.add(RankingMeasures.precision(ranking, targets, 1));
        });
        var set = "melo " + folder.getFileName();
        return List.of(Bootstrap.average(set, "MRR", scores), Bootstrap.average(set, "success@1", first));
    }

    private static List<Concept> concepts(Map<String, String> names, String language) {
        var labels = new LinkedHashMap<ConceptId, List<Label>>();
        names.forEach((id, name) -> {
            var ofConcept = labels.computeIfAbsent(occupation(id), key -> new ArrayList<>());
            ofConcept.add(new Label(name, ofConcept.isEmpty() ? LabelKind.PREFERRED : LabelKind.ALTERNATIVE, language));
        });
        var concepts = new ArrayList<Concept>();
        labels.forEach((id, ofConcept) -> concepts.add(new Concept(
                id, ConceptType.ROLE, "melo", ofConcept, Concept.Notes.NONE, Map.of(), Set.of(), Set.of())));
        return concepts;
    }

    /** {@code C001940_en_003} is the fourth name of {@code C001940}. */
    private static ConceptId occupation(String name) {
        return new ConceptId(name.contains("_") ? name.substring(0, name.indexOf('_')) : name);
    }

    private static String language(Path folder) {
        var matcher = FOLDER.matcher(folder.getFileName().toString());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The texts of a table by their ids, in its order. */
    static Map<String, String> table(Path file) {
        var table = new LinkedHashMap<String, String>();
        for (var line : lines(file)) {
            var tab = line.indexOf('\t');
            if (tab < 0) {
                throw new UnusableGoldSetException(file, "a line holds no tab", null);
            }
            table.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
        return table;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnusableGoldSetException(file, "it cannot be read", e);
        }
    }
}

package org.qualgraph.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Two of the published lexical systems on MELO: the cosine of TF-IDF vectors, of words of two characters or more and of
 * runs of one to three characters. Here to hold our scorer against figures that others have measured.
 */
final class MeloBaseline implements MeloEvaluation.Ranker {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{2,}");
    private static final int DEPTH = 100;

    private final Function<String, List<String>> terms;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();

    private record Posting(int name, double weight) {}

    private record Scored(int name, String id, double score) {}

    private MeloBaseline(Path folder, Function<String, List<String>> terms) {
        this.terms = text -> terms.apply(text.toLowerCase(Locale.ROOT));
        var names = MeloEvaluation.table(folder.resolve("corpus_elements.tsv"));
        var documents = new HashMap<String, Integer>();
        names.values()
                .forEach(name -> this.terms.apply(name).stream()
                        .distinct()
                        .forEach(term -> documents.merge(term, 1, Integer::sum)));
        documents.forEach((term, count) -> rarity.put(term, Math.log((1.0 + names.size()) / (1.0 + count)) + 1));
        names.forEach((id, name) -> {
            vector(name)
                    .forEach((term, weight) -> postings.computeIfAbsent(term, key -> new ArrayList<>())
                            .add(new Posting(ids.size(), weight)));
            ids.add(id);
        });
    }

    static MeloBaseline ofWords(Path folder) {
        return new MeloBaseline(
                folder,
                text -> WORD.matcher(text).results().map(match -> match.group()).toList());
    }

    static MeloBaseline ofCharacters(Path folder) {
        return new MeloBaseline(folder, text -> {
            var runs = new ArrayList<String>();
            var spaced = text.replaceAll("\\s\\s+", " ");
            for (var length = 1; length <= 3; length++) {
                for (var start = 0; start + length <= spaced.length(); start++) {
                    runs.add(spaced.substring(start, start + length));
                }
            }
            return runs;
        });
    }

    private Map<String, Double> vector(String text) {
        var vector = new HashMap<String, Double>();
        terms.apply(text).stream()
                .filter(rarity::containsKey)
                .forEach(term -> vector.merge(term, rarity.getOrDefault(term, 0.0), Double::sum));
        var length = Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    @Override
    public List<String> ranking(String title) {
        var scores = new double[ids.size()];
        vector(title)
                .forEach((term, weight) -> postings.getOrDefault(term, List.of())
                        .forEach(posting -> scores[posting.name()] += weight * posting.weight()));
        var scored = new ArrayList<Scored>();
        for (var name = 0; name < scores.length; name++) {
            scored.add(new Scored(name, ids.get(name), Math.round(scores[name] * 1e5) / 1e5));
        }
        return scored.stream()
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::name))
                .limit(DEPTH)
                .sorted(Comparator.comparing(Scored::score)
                        .reversed()
                        .thenComparing(Scored::id, Comparator.reverseOrder()))
                .map(Scored::id)
                .toList();
    }
}

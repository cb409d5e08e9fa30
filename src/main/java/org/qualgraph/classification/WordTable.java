package org.qualgraph.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualgraph.analysis.Word;

/**
 * The words of a scheme in one language, numbered, with how rare they are: log(1 + N / (1 + n)) where n of the N
 * concepts that have words in this language have the word, in a name or in their definition.
 */
final class WordTable {
    private final Map<String, Integer> bases = new HashMap<>();
    private final Map<String, List<Integer>> stems = new HashMap<>();
    private final List<Set<Integer>> byConcept;
    private float[] rarity = new float[0];

    WordTable(int concepts) {
        byConcept = new ArrayList<>(IntStream.range(0, concepts)
                .mapToObj(place -> (Set<Integer>) new HashSet<Integer>())
                .toList());
    }

    /** The numbers of the words that a concept has in a text, each once, in order; to be called before any is weighed. */
    int[] add(int concept, List<Word> words) {
        var numbers = words.stream().mapToInt(this::number).distinct().toArray();
        for (var number : numbers) {
            byConcept.get(concept).add(number);
        }
        return numbers;
    }

    private int number(Word word) {
        var known = bases.get(word.base());
        if (known != null) {
            return known;
        }
        var number = bases.size();
        bases.put(word.base(), number);
        stems.computeIfAbsent(word.stem(), stem -> new ArrayList<>(1)).add(number);
        return number;
    }

    /** Counts in how many concepts each word is; nothing can be added afterwards. */
    void weigh() {
        var counts = new int[bases.size()];
        byConcept.forEach(words -> words.forEach(word -> counts[word]++));
        var concepts = byConcept.stream().filter(words -> !words.isEmpty()).count();
        rarity = new float[counts.length];
        for (var word = 0; word < counts.length; word++) {
            rarity[word] = (float) Math.log1p((double) concepts / (1 + counts[word]));
        }
        byConcept.clear();
    }

    int size() {
        return bases.size();
    }

    float rarity(int word) {
        return rarity[word];
    }

    /** The words that equal one of a passage in their base (at most one) or their stem, with how well they do. */
    void forEachLike(Word word, Agreement agreement) {
        var same = bases.get(word.base());
        for (var number : stems.getOrDefault(word.stem(), List.of())) {
            if (!number.equals(same)) {
                agreement.found(number, Weights.STEM);
            }
        }
        if (same != null) {
            agreement.found(same, 1f);
        }
    }

    /** Is told of words that agree. */
    interface Agreement {
        void found(int word, float degree);
    }
}

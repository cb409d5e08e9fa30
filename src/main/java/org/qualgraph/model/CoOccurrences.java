package org.qualgraph.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many postings ask for each concept, for two concepts in different requirements (complements), and for two as
 * alternatives of one requirement (substitutes).
 */
public final class CoOccurrences {
    private int postings;
    private final Map<ConceptId, Integer> single = new HashMap<>();
    private final Map<ConceptId, Map<ConceptId, Integer>> complements = new HashMap<>();
    private final Map<ConceptId, Map<ConceptId, Integer>> substitutes = new HashMap<>();

    /**
     * Counts postings.
     *
     * @param postings for each posting its requirements, each given as the concepts of one set of alternatives
     */
    public static CoOccurrences of(Iterable<? extends Collection<? extends Set<ConceptId>>> postings) {
        var counts = new CoOccurrences();
        postings.forEach(counts::count);
        return counts;
    }

    private CoOccurrences() {}

    private void count(Collection<? extends Set<ConceptId>> requirements) {
        postings++;
        var concepts = new TreeSet<ConceptId>();
        requirements.forEach(concepts::addAll);
        for (var first : concepts) {
            single.merge(first, 1, Integer::sum);
            for (var second : concepts) {
                if (!first.equals(second)) {
                    var together = requirements.stream().anyMatch(set -> set.contains(first) && set.contains(second));
                    var counts = together ? substitutes : complements;
                    counts.computeIfAbsent(first, key -> new HashMap<>()).merge(second, 1, Integer::sum);
                }
            }
        }
    }

    /** How many postings were counted. */
    public int postings() {
        return postings;
    }

    /** How many postings ask for a concept. */
    public int postings(ConceptId concept) {
        return single.getOrDefault(concept, 0);
    }

    /** The concepts that the same postings ask for in other requirements, with the number of postings. */
    public Map<ConceptId, Integer> complements(ConceptId concept) {
        return Map.copyOf(complements.getOrDefault(concept, Map.of()));
    }

    /** The concepts that postings name as alternatives, with the number of postings. */
    public Map<ConceptId, Integer> substitutes(ConceptId concept) {
        return Map.copyOf(substitutes.getOrDefault(concept, Map.of()));
    }
}

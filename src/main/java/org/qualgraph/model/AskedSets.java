package org.qualgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes sets of alternatives of what requirements name, to be counted: one set where fewer are needed than are named, a set
 * for each concept where all are; fields of study are alternatives of their own. Concepts go by numbers, in the order in
 * which they come. Not thread-safe.
 */
public final class AskedSets {
    private final List<ConceptId> concepts = new ArrayList<>();
    private final Map<ConceptId, Integer> numbers = new HashMap<>();
    private final BitSet fields = new BitSet();

    /** The number of a concept. */
    public int number(ConceptId concept) {
        return numbers.computeIfAbsent(concept, key -> {
            fields.set(concepts.size(), key.value().startsWith(ConceptType.FIELD.segment() + "/"));
            concepts.add(key);
            return concepts.size() - 1;
        });
    }

    /**
     * Adds the sets of a requirement to those of its posting.
     *
     * @param named the numbers of its concepts
     * @param needed how many of them are needed, if all parts of the requirement are met
     */
    public void add(int[] named, int needed, Collection<int[]> sets) {
        var studied = Arrays.stream(named).filter(fields::get).distinct().toArray();
        var others = Arrays.stream(named)
                .filter(number -> !fields.get(number))
                .distinct()
                .toArray();
        if (needed >= others.length) {
            Arrays.stream(others).forEach(number -> sets.add(new int[] {number}));
        } else {
            sets.add(others);
        }
        if (studied.length > 0) {
            sets.add(studied);
        }
    }

    /** The counts of postings, each given as its sets. */
    public CoOccurrences counts(Collection<? extends Collection<int[]>> postings) {
        return CoOccurrences.of(
                concepts,
                postings.stream().map(sets -> sets.toArray(int[][]::new)).toList());
    }
}

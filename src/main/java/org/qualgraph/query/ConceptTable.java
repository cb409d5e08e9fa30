package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;

/** The concepts that an index of postings names by their numbers there, as the vocabulary has them now. */
final class ConceptTable {
    private static final int[] NONE = {};

    private final Map<ConceptId, int[]> numbers = new HashMap<>();
    private final List<ConceptId> current = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final BitSet degrees = new BitSet();
    private final List<ConceptId> degreeIds = new ArrayList<>();

    /** @param named the concepts by their numbers; one that is retired is what replaces it */
    ConceptTable(Vocabulary vocabulary, List<ConceptId> named) {
        for (int number = 0; number < named.size(); number++) {
            var id = vocabulary.current(named.get(number));
            current.add(id.orElse(named.get(number)));
            if (id.isPresent()) {
                add(number, id.get(), vocabulary);
            }
        }
    }

    private void add(int number, ConceptId id, Vocabulary vocabulary) {
        known.set(number);
        numbers.merge(id, new int[] {number}, ConceptTable::joined);
        if (vocabulary.concept(id).orElseThrow().type() == ConceptType.DEGREE) {
            degrees.set(number);
            degreeIds.add(id);
        }
    }

    private static int[] joined(int[] one, int[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    int size() {
        return current.size();
    }

    /** For each number the ordinal of the state of someone who has nothing: unmet, or open where nothing is in use. */
    byte[] statuses() {
        var statuses = new byte[current.size()];
        for (int number = 0; number < statuses.length; number++) {
            statuses[number] = (byte) (known.get(number) ? GapStatus.UNMET : GapStatus.OPEN).ordinal();
        }
        return statuses;
    }

    /** The numbers that a concept of the vocabulary has, mostly one. */
    int[] numbers(ConceptId id) {
        return numbers.getOrDefault(id, NONE);
    }

    /** What is in use for a number, or what it named where nothing is. */
    ConceptId concept(int number) {
        return current.get(number);
    }

    /** Whether anything in use stands for a number. */
    boolean isKnown(int number) {
        return known.get(number);
    }

    boolean isDegree(int number) {
        return degrees.get(number);
    }

    /** The degrees that are named. */
    List<ConceptId> degrees() {
        return degreeIds;
    }
}

package org.qualgraph.model;

import java.util.List;

/**
 * How many postings ask for both of two concepts.
 *
 * @param concepts those that were counted
 * @param together a row for each concept: with each of those before it
 */
public record PairCounts(List<ConceptId> concepts, int[][] together) {
    public PairCounts {
        concepts = List.copyOf(concepts);
    }

    /** How many postings ask for the concepts of two different numbers. */
    public int together(int first, int second) {
        return first > second ? together[first][second] : together[second][first];
    }
}

package org.qualgraph.relatedness;

import java.util.Arrays;
import org.qualgraph.model.CoOccurrences;

/**
 * Given concepts, and in how many postings each concept is asked for together with them: in another requirement, or as
 * an alternative.
 *
 * @param concepts their numbers, at least one, each once
 * @param together in how many postings each stands beside a given concept in whatever way, by given concept, then by number;
 *     with itself, a given concept has no count that means anything
 * @param substitutes in how many as an alternative, likewise
 */
record Given(CoOccurrences postings, int[] concepts, int[][] together, int[][] substitutes) {

    /** Counts, in time proportional to the sizes of the postings that ask for the concepts. */
    static Given of(CoOccurrences postings, int[] concepts) {
        return new Given(
                postings,
                concepts,
                Arrays.stream(concepts).mapToObj(postings::together).toArray(int[][]::new),
                Arrays.stream(concepts).mapToObj(postings::substitutes).toArray(int[][]::new));
    }

    boolean isOne() {
        return concepts.length == 1;
    }

    /** How many postings ask for the {@code i}-th given concept. */
    int asking(int i) {
        return postings.asking(concepts[i]).length;
    }

    /** In how many postings another concept stands beside the {@code i}-th given one, in whatever way. */
    int together(int i, int other) {
        return together[i][other];
    }

    /** In how many postings another concept is an alternative to the {@code i}-th given one. */
    int substitutes(int i, int other) {
        return substitutes[i][other];
    }

    /** In how many postings another concept and the {@code i}-th given one stand in different requirements. */
    int complements(int i, int other) {
        return together[i][other] - substitutes[i][other];
    }

    /** The share of the postings with both that name them in different requirements, from 0 to 1. */
    double shareOfComplements(int other) {
        var apart = 0;
        var all = 0;
        for (var i = 0; i < concepts.length; i++) {
            apart += complements(i, other);
            all += together(i, other);
        }
        return all == 0 ? 0 : (double) apart / all;
    }
}

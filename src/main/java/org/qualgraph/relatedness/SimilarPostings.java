package org.qualgraph.relatedness;

import java.util.PriorityQueue;
import org.qualgraph.model.CoOccurrences;

/**
 * What those postings ask for that are most like the given concepts, by the cosine of what they ask for, each concept
 * weighted by how few postings ask for it. It knows which given concepts stand together in a posting, as sums over single
 * ones do not.
 *
 * <p>Cost: the number of postings that ask for a given concept.
 */
final class SimilarPostings implements Signal {
    private static final int NEIGHBOURS = 50;

    private final CoOccurrences postings;
    private final double[] rarity;
    private final double[] lengths;

    SimilarPostings(CoOccurrences postings) {
        this.postings = postings;
        rarity = new double[postings.concepts()];
        for (var concept = 0; concept < rarity.length; concept++) {
            rarity[concept] = Math.log((1.0 + postings.postings()) / postings.asking(concept).length);
        }
        lengths = new double[postings.postings()];
        for (var posting = 0; posting < lengths.length; posting++) {
            var sum = 0.0;
            for (var concept : postings.asked(posting)) {
                sum += rarity[concept] * rarity[concept];
            }
            lengths[posting] = Math.sqrt(sum);
        }
    }

    @Override
    public double[] values(Given given) {
        var values = new double[postings.concepts()];
        for (var neighbour : nearest(given.concepts())) {
            for (var concept : postings.asked(neighbour.posting())) {
                values[concept] += neighbour.likeness();
            }
        }
        return values;
    }

    private PriorityQueue<Neighbour> nearest(int[] given) {
        var likeness = new double[postings.postings()];
        for (var concept : given) {
            for (var posting : postings.asking(concept)) {
                likeness[posting] += rarity[concept] * rarity[concept];
            }
        }
        var nearest = new PriorityQueue<Neighbour>();
        for (var posting = 0; posting < likeness.length; posting++) {
            var value = likeness[posting] / lengths[posting];
            if (value > 0
                    && (nearest.size() < NEIGHBOURS || value > nearest.element().likeness())) {
                nearest.add(new Neighbour(posting, value));
                if (nearest.size() > NEIGHBOURS) {
                    nearest.remove();
                }
            }
        }
        return nearest;
    }

    /** A posting that is like the given concepts; the least like stands first. */
    private record Neighbour(int posting, double likeness) implements Comparable<Neighbour> {
        @Override
        public int compareTo(Neighbour other) {
            var order = Double.compare(likeness, other.likeness);
            return order == 0 ? Integer.compare(other.posting, posting) : order;
        }
    }
}

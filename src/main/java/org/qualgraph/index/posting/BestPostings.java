package org.qualgraph.index.posting;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of scored postings, as many as are wanted; of equals those whose identifiers come first. */
final class BestPostings {
    static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble((Place place) -> -place.score())
            .thenComparingLong(Place::beginning)
            .thenComparingLong(Place::end);

    private final int limit;
    private final PriorityQueue<Place> places = new PriorityQueue<>(BEST_FIRST.reversed());

    BestPostings(int limit) {
        this.limit = limit;
    }

    /**
     * Where a posting stands.
     *
     * @param beginning the first digits of its identifier
     * @param end the last digits
     * @param document its number in the index
     */
    record Place(double score, long beginning, long end, int document) {}

    /** What scores less is not among the best. */
    double least() {
        return places.size() < limit
                ? Double.NEGATIVE_INFINITY
                : places.element().score();
    }

    void add(Place place) {
        places.add(place);
        if (places.size() > limit) {
            places.remove();
        }
    }

    /** In their order. */
    List<Place> places() {
        return places.stream().sorted(BEST_FIRST).toList();
    }
}

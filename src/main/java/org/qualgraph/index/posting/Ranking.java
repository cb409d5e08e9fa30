package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.PostingPlace;

/**
 * Scores every posting of a search by its requirements and keeps the best.
 *
 * <p>Idea: all postings are passed, some dozens of bytes each, one after the other as they lie there, and no text. Once a
 * page is full, a posting that asks for too little to be better than its worst is passed over, and another is left as soon
 * as it has missed too much. Only of what is good enough is the identifier read, by which equals are ordered. Cost: at most
 * linear in the requirements of the postings that fit; memory holds one page.
 */
final class Ranking extends SimpleCollector {
    private static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble((Place place) -> -place.score())
            .thenComparingLong(Place::beginning)
            .thenComparingLong(Place::end);

    private final ConceptNumbers numbers;
    private final ShapeScorer scorer;
    private final Optional<Place> after;
    private final int limit;
    private final PriorityQueue<Place> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private @Nullable ShapeValues values;
    private int base;
    private long total;

    Ranking(ConceptNumbers numbers, ShapeScorer scorer, Optional<PostingPlace> after, int limit) {
        this.numbers = numbers;
        this.scorer = scorer;
        this.after = after.map(place ->
                new Place(place.score(), IdDigits.beginning(place.id()), IdDigits.end(place.id()), Integer.MAX_VALUE));
        this.limit = limit;
    }

    /** Where a posting stands. */
    record Place(float score, long beginning, long end, int document) {}

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = new ShapeValues(leaf, numbers);
        base = leaf.docBase;
    }

    @Override
    public void collect(int document) throws IOException {
        var shapes = values;
        if (shapes == null || !shapes.moveTo(document)) {
            return;
        }
        total++;
        float least = best.size() == limit ? best.element().score() : Float.NEGATIVE_INFINITY;
        if (scorer.bound(shapes.cursor()) < least) {
            return;
        }
        shapes.readConcepts();
        float score = scorer.score(shapes.cursor(), least);
        if (score < least || after.isPresent() && score > after.get().score()) {
            return;
        }
        var place = new Place(score, shapes.beginning(), shapes.end(), base + document);
        if (after.isPresent() && BEST_FIRST.compare(place, after.get()) <= 0) {
            return;
        }
        best.add(place);
        if (best.size() > limit) {
            best.remove();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The best, in their order. */
    List<Place> best() {
        var sorted = new ArrayList<>(best);
        sorted.sort(BEST_FIRST);
        return sorted;
    }

    /** How many were scored. */
    long total() {
        return total;
    }
}

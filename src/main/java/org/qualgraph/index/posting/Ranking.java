package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.qualgraph.index.posting.BestPostings.Place;
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
    private final ConceptNumbers numbers;
    private final ShapeScorer scorer;
    private final Optional<Place> after;
    private final BestPostings best;
    private @Nullable ShapeValues values;
    private int base;
    private long total;

    Ranking(ConceptNumbers numbers, ShapeScorer scorer, Optional<PostingPlace> after, int limit) {
        this.numbers = numbers;
        this.scorer = scorer;
        this.after = after.map(place ->
                new Place(place.score(), IdDigits.beginning(place.id()), IdDigits.end(place.id()), Integer.MAX_VALUE));
        this.best = new BestPostings(limit);
    }

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
        float least = (float) best.least();
        if (scorer.bound(shapes.cursor()) < least) {
            return;
        }
        shapes.readConcepts();
        float score = scorer.score(shapes.cursor(), least);
        if (score < least || after.isPresent() && score > after.get().score()) {
            return;
        }
        var place = new Place(score, shapes.beginning(), shapes.end(), base + document);
        if (after.isPresent() && BestPostings.BEST_FIRST.compare(place, after.get()) <= 0) {
            return;
        }
        best.add(place);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The best, in their order. */
    List<Place> best() {
        return best.places();
    }

    /** How many were scored. */
    long total() {
        return total;
    }
}

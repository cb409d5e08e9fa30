package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Gathers the coded requirements of every posting of a search that does not repeat another. */
final class CodedPostings extends SimpleCollector {
    private final ConceptNumbers numbers;
    private final List<CodedPosting> postings = new ArrayList<>();
    private @Nullable ShapeValues values;

    CodedPostings(ConceptNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = new ShapeValues(leaf, numbers);
    }

    @Override
    public void collect(int document) throws IOException {
        var shapes = values;
        if (shapes != null && shapes.moveTo(document)) {
            postings.add(shapes.coded());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    List<CodedPosting> postings() {
        return postings;
    }
}

package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.model.Posting;

/**
 * Reads postings into a corpus of the graph: the source gives outcomes one at a time, batches of them are read on all
 * cores, and each batch is one transaction. Memory holds one batch, whatever the size of the source.
 */
final class Loading {
    private static final int BATCH = 200;

    private final GraphStore store;
    private final Extractor extractor;
    private final String corpus;
    private final Consumer<Outcome.Reject> onReject;
    private final List<Posting> batch = new ArrayList<>(BATCH);
    private final LoadReport.Counter counter = new LoadReport.Counter();

    /** @param onReject is told of each entry that cannot be used, as it is met */
    Loading(GraphStore store, Extractor extractor, String corpus, Consumer<Outcome.Reject> onReject) {
        this.store = store;
        this.extractor = extractor;
        this.corpus = corpus;
        this.onReject = onReject;
    }

    /** Takes what a source gives to its end. */
    LoadReport load(Consumer<Consumer<Outcome>> source) {
        source.accept(this::take);
        write();
        return counter.report(corpus);
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                counter.warn(read.warnings().size());
                batch.add(read.posting());
                if (batch.size() == BATCH) {
                    write();
                }
            }
            case Outcome.Reject reject -> {
                counter.reject();
                onReject.accept(reject);
            }
        }
    }

    private void write() {
        var extractions = batch.parallelStream().map(extractor::extract).toList();
        counter.add(extractions, store.write(corpus, extractions));
        batch.clear();
    }
}

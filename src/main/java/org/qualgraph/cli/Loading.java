package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Posting;

/**
 * Reads postings into a corpus of the graph: the source gives outcomes one at a time, batches of them are read on all
 * cores, and each batch is one transaction. Memory holds one batch, whatever the size of the source.
 */
final class Loading {
    private static final int BATCH = 200;

    private final Function<List<Extraction>, WriteCounts> writer;
    private final Extractor extractor;
    private final LoadListener listener;
    private final List<Posting> batch = new ArrayList<>(BATCH);

    /**
     * @param writer takes a batch, all or nothing, and tells what became of it
     * @param listener is told of each entry as it is met and of each batch as it is acknowledged
     */
    Loading(Function<List<Extraction>, WriteCounts> writer, Extractor extractor, LoadListener listener) {
        this.writer = writer;
        this.extractor = extractor;
        this.listener = listener;
    }

    /** Takes what a source gives to its end. */
    void load(Consumer<Consumer<Outcome>> source) {
        source.accept(this::take);
        if (!batch.isEmpty()) {
            write();
        }
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                listener.read(read.posting());
                read.warnings().forEach(warning -> listener.warned(read.source(), warning));
                batch.add(read.posting());
                if (batch.size() == BATCH) {
                    write();
                }
            }
            case Outcome.Reject reject -> listener.rejected(reject);
        }
    }

    private void write() {
        var extractions = batch.parallelStream().map(extractor::extract).toList();
        listener.written(BatchCounts.of(extractions, writer.apply(extractions)));
        batch.clear();
    }
}

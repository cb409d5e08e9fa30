package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.CorpusBatch;
import org.qualgraph.graph.PostingStatements;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;

/**
 * Reads postings into a corpus of the graph: one thread reads the source, as many as there are processors read the
 * postings, one writes. What is written comes in the order of the source, a batch at a time, or what there is of it when
 * the source pauses. Memory holds the postings on the way, up to {@link #MOST_WEIGHT}, and two batches, whatever the size of the
 * source.
 */
final class Loading {
    /** In statements: about a second of writing, so that something is soon acknowledged. */
    private static final int FIRST_BATCH = 64_000;

    /**
     * How much larger batches become, each twice the one before. TDB2 copies every block that a transaction changes and
     * never uses the old one again, and a batch changes blocks all over its indexes: in larger ones a store grows less.
     * The largest takes some hundred megabytes and is written in five to ten seconds.
     */
    private static final int GROWTH = 8;

    /** Of postings that are read from the source and not yet written, in characters of their texts. */
    private static final int MOST_WEIGHT = 8_000_000;

    /** What is made of the shortest posting takes as much memory as that of so many characters more. */
    private static final int LEAST_WEIGHT = 16_000;

    private final BatchWriter writer;
    private final Extractor extractor;
    private final String corpus;
    private final LoadListener listener;
    private final int threads;
    private final int firstBatch;
    private final MetPostings met = new MetPostings();
    private boolean isWhole = true;

    /** Reads as many postings at a time as there are processors. */
    Loading(BatchWriter writer, Extractor extractor, String corpus, LoadListener listener) {
        this(writer, extractor, corpus, listener, Runtime.getRuntime().availableProcessors(), FIRST_BATCH);
    }

    /**
     * @param listener is told of each entry as it is met and of each batch as it is acknowledged
     * @param threads how many postings are read at a time
     * @param firstBatch how many statements the first batch has, or those of one posting that has more
     */
    Loading(
            BatchWriter writer,
            Extractor extractor,
            String corpus,
            LoadListener listener,
            int threads,
            int firstBatch) {
        this.writer = writer;
        this.extractor = extractor;
        this.corpus = corpus;
        this.listener = listener;
        this.threads = threads;
        this.firstBatch = firstBatch;
    }

    /** Takes what a source gives to its end. */
    void load(Consumer<Consumer<Outcome>> source) {
        var batch = new Batch();
        try (var reading = new OrderedWork<>(threads, MOST_WEIGHT, this::read, batch::add, batch::write)) {
            source.accept(outcome -> take(outcome, reading));
            reading.finish();
        }
        batch.write();
    }

    private void take(Outcome outcome, OrderedWork<Posting, PostingStatements> reading) {
        switch (outcome) {
            case Outcome.Read read -> {
                listener.read(read.posting());
                read.warnings().forEach(warning -> listener.warned(read.source(), warning));
                reading.add(read.posting(), LEAST_WEIGHT + read.posting().text().length());
            }
            case Outcome.Reject reject -> {
                isWhole &= !reject.hidesMore();
                listener.rejected(reject);
            }
        }
    }

    /**
     * Takes away, once the load has come to its end, what the corpus holds and the source does not.
     *
     * @param remover takes away the postings of the corpus that are not wanted, and gives their number
     * @throws IncompleteSourceException where something of the source could not be read
     */
    void removeOthers(ToLongFunction<Predicate<PostingId>> remover) {
        if (!isWhole) {
            throw new IncompleteSourceException(corpus);
        }
        listener.removed(remover.applyAsLong(met::contains));
    }

    private PostingStatements read(Posting posting) {
        return PostingStatements.of(corpus, extractor.extract(posting));
    }

    private static Outcome.Reject repeated(Posting posting) {
        return new Outcome.Reject(
                posting.source(),
                "has the identifier of an earlier entry and other content: "
                        + posting.identifier().orElse("none"),
                posting.text());
    }

    /** What is to be written next. */
    private final class Batch {
        private final List<PostingStatements> postings = new ArrayList<>();
        private int size = firstBatch;
        private int statements;

        void add(PostingStatements posting) {
            if (!met.agrees(posting)) {
                listener.rejected(repeated(posting.extraction().posting()));
                return;
            }
            postings.add(posting);
            statements += posting.size();
            if (statements >= size) {
                write();
                size = Math.min(2 * size, GROWTH * firstBatch);
            }
        }

        void write() {
            if (!postings.isEmpty()) {
                listener.written(
                        BatchCounts.of(postings, writer.write(new CorpusBatch(corpus, postings), listener::writing)));
                postings.clear();
                statements = 0;
            }
        }
    }
}

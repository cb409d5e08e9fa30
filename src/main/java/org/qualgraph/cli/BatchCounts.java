package org.qualgraph.cli;

import java.util.List;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.graph.PostingStatements;

/**
 * What became of postings that are acknowledged: of one batch, or of all batches of a load so far.
 *
 * @param added that the corpus did not hold
 * @param replaced that it held otherwise
 * @param unchanged that it held just so
 * @param requirements read from all of them
 * @param mentions read from all of them
 */
record BatchCounts(long added, long replaced, long unchanged, long requirements, long mentions) {
    static final BatchCounts NONE = new BatchCounts(0, 0, 0, 0, 0);

    static BatchCounts of(List<PostingStatements> batch, WriteCounts counts) {
        return new BatchCounts(
                counts.added(),
                counts.replaced(),
                counts.unchanged(),
                batch.stream()
                        .mapToLong(read -> read.extraction().requirements().size())
                        .sum(),
                batch.stream()
                        .mapToLong(read -> read.extraction().mentions().size())
                        .sum());
    }

    BatchCounts plus(BatchCounts more) {
        return new BatchCounts(
                added + more.added,
                replaced + more.replaced,
                unchanged + more.unchanged,
                requirements + more.requirements,
                mentions + more.mentions);
    }

    long postings() {
        return added + replaced + unchanged;
    }
}

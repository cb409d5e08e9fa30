package org.qualgraph.cli;

import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.Warning;
import org.qualgraph.model.Posting;

/**
 * Hears what becomes of the entries of a load, in the order of the source, and of its batches. Two threads may tell at
 * the same time: one that reads, one that writes. What a method throws ends the load and comes out of it unchanged.
 */
interface LoadListener {
    /** One who does not care. */
    LoadListener DEAF = new LoadListener() {};

    /** A posting was read from the source; it is not written yet. */
    default void read(Posting posting) {}

    /** Something of the posting that was read last could not be used. */
    default void warned(Posting.Source source, Warning warning) {}

    /** An entry cannot be used. */
    default void rejected(Outcome.Reject reject) {}

    /** Postings that the source does not hold any more were taken away. */
    default void removed(long postings) {}

    /** A posting is about to be written as part of a batch, of which nothing is written where this throws. */
    default void writing() {}

    /** A batch is acknowledged: whatever happens from now on, it stays. */
    default void written(BatchCounts batch) {}
}

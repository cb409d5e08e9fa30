package org.qualgraph.cli;

import java.util.OptionalLong;

/**
 * How far a load is.
 *
 * @param written what is acknowledged
 * @param removed postings that the source does not hold any more
 * @param bytes that were read of the source, before decompression
 * @param ofBytes how many the source has; empty where that is not known
 * @param seconds since the load began
 * @param recentRate postings a second during the last ten seconds
 */
record LoadFigures(
        BatchCounts written,
        long removed,
        long rejects,
        long warnings,
        long bytes,
        OptionalLong ofBytes,
        double seconds,
        double recentRate) {

    long postings() {
        return written.postings();
    }

    /** Postings a second since the load began. */
    double rate() {
        return seconds == 0 ? 0 : postings() / seconds;
    }

    /** How long the rest of the bytes takes at the pace of those that were read; empty where that cannot be told. */
    OptionalLong secondsLeft() {
        if (ofBytes.isEmpty() || bytes == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.round(seconds * Math.max(0, ofBytes.getAsLong() - bytes) / bytes));
    }
}

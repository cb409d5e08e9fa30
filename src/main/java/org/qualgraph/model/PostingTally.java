package org.qualgraph.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many of some postings have each value.
 *
 * @param postings how many postings there are
 * @param counts by column and value; what no posting has is left out
 */
public record PostingTally(long postings, Map<PostingColumn, Map<String, Long>> counts) {
    public PostingTally {
        counts = new EnumMap<>(counts);
    }

    /** The counts of a column that was asked for. */
    public Map<String, Long> of(PostingColumn column) {
        return counts.getOrDefault(column, Map.of());
    }
}

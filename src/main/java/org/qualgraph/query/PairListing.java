package org.qualgraph.query;

import java.util.List;
import org.qualgraph.model.Association;
import org.qualgraph.model.PostingFilter;

/**
 * Concepts that the same postings ask for more often than by chance, the clearest first.
 *
 * @param postings how many postings there are
 * @param considered how many concepts were paired
 * @param total how many pairs there are, listed or not
 */
public record PairListing(long postings, long considered, long total, List<Pair> pairs) {

    /**
     * Two concepts.
     *
     * @param filter lets exactly the postings through that ask for both
     */
    public record Pair(
            CountedValue first, CountedValue second, long together, Association association, PostingFilter filter) {}

    public PairListing {
        pairs = List.copyOf(pairs);
    }
}

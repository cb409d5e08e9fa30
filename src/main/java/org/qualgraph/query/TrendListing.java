package org.qualgraph.query;

import java.util.List;

/**
 * What changed, the clearest change first.
 *
 * @param postings how many postings have a date
 * @param tested how many concepts were tested
 */
public record TrendListing(long postings, long tested, List<Trend> trends) {
    public TrendListing {
        trends = List.copyOf(trends);
    }
}

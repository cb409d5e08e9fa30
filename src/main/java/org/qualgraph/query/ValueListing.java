package org.qualgraph.query;

import java.util.List;
import java.util.Optional;

/**
 * The values of a dimension that some postings have, the commonest first; months in their order.
 *
 * @param group what the postings have in common, where there are several listings
 * @param postings how many postings there are
 * @param total how many values there are, listed or not
 */
public record ValueListing(Optional<CountedValue> group, long postings, long total, List<CountedValue> values) {
    public ValueListing {
        values = List.copyOf(values);
    }
}

package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.PostingFilter;

/** Counts postings by what they ask for and by what tells them apart. */
public final class CountValues {
    private final CountedPostings postings;

    CountValues(CountedPostings postings) {
        this.postings = postings;
    }

    /**
     * The commonest values among the postings that fit.
     *
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    public ValueListing values(Dimension dimension, PostingFilter filter, int limit) {
        return values(Optional.empty(), dimension, filter, limit);
    }

    /**
     * The commonest values of each of some groups: those with the most postings that have any. Throws what {@link #values}
     * throws.
     *
     * @param groups the most groups
     * @param limit the most values of a group
     */
    public List<ValueListing> valuesBy(Dimension by, int groups, Dimension dimension, PostingFilter filter, int limit) {
        return postings.groups(by, dimension, filter).stream()
                .limit(groups)
                .map(group -> values(Optional.of(group), dimension, group.filter(), limit))
                .toList();
    }

    private ValueListing values(Optional<CountedValue> group, Dimension dimension, PostingFilter filter, int limit) {
        var tally = postings.tally(dimension, filter);
        var values = postings.values(dimension, filter, tally);
        return new ValueListing(
                group,
                tally.postings(),
                values.size(),
                values.stream().limit(limit).toList());
    }
}

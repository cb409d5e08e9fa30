package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingTally;

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
        return listing(Optional.empty(), postings.tally(dimension, filter), dimension, filter, limit);
    }

    /**
     * The commonest values of each of some groups: those with the most postings that have any. Throws what {@link #values}
     * throws.
     *
     * @param groups the most groups
     * @param limit the most values of a group
     */
    public List<ValueListing> valuesBy(Dimension by, int groups, Dimension dimension, PostingFilter filter, int limit) {
        var listed =
                postings.groups(by, dimension, filter).stream().limit(groups).toList();
        var tallies = postings.tallies(by, listed, dimension, filter);
        return IntStream.range(0, listed.size())
                .mapToObj(i -> listing(
                        Optional.of(listed.get(i)),
                        tallies.get(i),
                        dimension,
                        listed.get(i).filter(),
                        limit))
                .toList();
    }

    private ValueListing listing(
            Optional<CountedValue> group, PostingTally tally, Dimension dimension, PostingFilter filter, int limit) {
        var values = postings.ordered(dimension, filter, tally);
        return new ValueListing(
                group,
                tally.postings(),
                values.size(),
                values.stream()
                        .limit(limit)
                        .map(count -> postings.value(dimension, filter, tally, count))
                        .toList());
    }
}

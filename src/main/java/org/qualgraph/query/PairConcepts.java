package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualgraph.model.Association;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.PairListing.Pair;
import org.qualgraph.statistics.Associations;

/** Finds what the same postings ask for. */
public final class PairConcepts {
    /** Of more concepts the commonest are paired: a million counters at most. */
    private static final int MOST = 1_000;

    /** What fewer postings ask for together is chance. */
    private static final int LEAST = 5;

    private final CountedPostings postings;

    PairConcepts(CountedPostings postings) {
        this.postings = postings;
    }

    /**
     * Pairs of the concepts of a dimension.
     *
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    public PairListing pairs(Dimension dimension, PostingFilter filter, int limit) {
        var tally = postings.tallyAlone(dimension, filter);
        var counts =
                frequent(postings.ordered(dimension, filter, tally)).limit(MOST).toList();
        var together = postings.statistics()
                .pairs(
                        postings.counted(filter),
                        counts.stream()
                                .map(count -> new ConceptId(count.getKey()))
                                .toList());
        var found = new ArrayList<Found>();
        for (int second = 1; second < counts.size(); second++) {
            for (int first = 0; first < second; first++) {
                add(counts.get(first), counts.get(second), together.together(first, second), tally.postings(), found);
            }
        }
        return listing(
                tally.postings(),
                counts.size(),
                found,
                limit,
                filter,
                count -> value(dimension, filter, count, tally.postings()));
    }

    private CountedValue value(Dimension dimension, PostingFilter filter, Entry<String, Long> count, long of) {
        return postings.named(dimension, filter, count.getKey(), count.getValue(), of, Map.of());
    }

    private static Stream<Entry<String, Long>> frequent(List<Entry<String, Long>> counts) {
        return counts.stream().filter(count -> count.getValue() >= LEAST);
    }

    /**
     * Pairs of a concept and those of a dimension. Throws what {@link #pairs} throws, also of the concept.
     *
     * @throws NotAskedException where postings do not ask for concepts of its type
     */
    public PairListing pairsOf(ConceptId concept, Dimension dimension, PostingFilter filter, int limit) {
        var id = postings.asked(concept);
        var asking = Dimension.asking(filter, id);
        var all = postings.tallyAlone(dimension, filter);
        var with = postings.tallyAlone(dimension, asking);
        var together = with.of(dimension.column(filter));
        var first = postings.named(Dimension.SKILL, filter, id.value(), with.postings(), all.postings(), Map.of());
        var own = Map.entry(id.value(), with.postings());
        var others = frequent(postings.ordered(dimension, filter, all))
                .filter(other -> !other.getKey().equals(id.value()))
                .toList();
        var found = new ArrayList<Found>();
        others.forEach(other -> add(own, other, together.getOrDefault(other.getKey(), 0L), all.postings(), found));
        return listing(
                all.postings(),
                others.size() + 1,
                found,
                limit,
                filter,
                count -> count == own ? first : value(dimension, filter, count, all.postings()));
    }

    private static void add(
            Entry<String, Long> first, Entry<String, Long> second, long together, long of, List<Found> found) {
        if (together >= LEAST) {
            var association = Associations.of(together, first.getValue(), second.getValue(), of);
            if (association.low() > 1) {
                found.add(new Found(first, second, together, association));
            }
        }
    }

    private static PairListing listing(
            long postings,
            long considered,
            List<Found> found,
            int limit,
            PostingFilter filter,
            Function<Entry<String, Long>, CountedValue> naming) {
        var ordered = found.stream()
                .sorted(Comparator.comparingDouble(
                                (Found pair) -> -pair.association().likelihood())
                        .thenComparing(pair -> pair.first().getKey())
                        .thenComparing(pair -> pair.second().getKey()))
                .limit(limit)
                .map(pair -> pair.named(filter, naming))
                .toList();
        return new PairListing(postings, considered, found.size(), ordered);
    }

    /** A pair that was not given its names yet: most are not listed. */
    private record Found(
            Entry<String, Long> first, Entry<String, Long> second, long together, Association association) {

        Pair named(PostingFilter filter, Function<Entry<String, Long>, CountedValue> naming) {
            var both = Dimension.asking(
                    Dimension.asking(filter, new ConceptId(first.getKey())), new ConceptId(second.getKey()));
            return new Pair(naming.apply(first), naming.apply(second), together, association, both.withoutRepeats());
        }
    }
}

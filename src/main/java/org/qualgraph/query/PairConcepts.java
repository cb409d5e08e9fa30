package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        var tally = postings.tally(dimension, filter);
        var values =
                frequent(postings.values(dimension, filter, tally)).limit(MOST).toList();
        var counts = postings.statistics()
                .pairs(
                        postings.counted(filter),
                        values.stream()
                                .map(value -> new ConceptId(value.value()))
                                .toList());
        var pairs = new ArrayList<Pair>();
        for (int second = 1; second < values.size(); second++) {
            for (int first = 0; first < second; first++) {
                pair(values.get(first), values.get(second), counts.together(first, second), filter)
                        .ifPresent(pairs::add);
            }
        }
        return listing(tally.postings(), values.size(), pairs, limit);
    }

    private static Stream<CountedValue> frequent(List<CountedValue> values) {
        return values.stream().filter(value -> value.postings() >= LEAST);
    }

    /**
     * Pairs of a concept and those of a dimension. Throws what {@link #pairs} throws, also of the concept.
     *
     * @throws NotAskedException where postings do not ask for concepts of its type
     */
    public PairListing pairsOf(ConceptId concept, Dimension dimension, PostingFilter filter, int limit) {
        var id = postings.asked(concept);
        var asking = Dimension.asking(filter, id);
        var all = postings.tally(dimension, filter);
        var with = postings.tally(dimension, asking);
        var together = with.of(dimension.column(filter));
        var first = postings.named(Dimension.SKILL, filter, id.value(), with.postings(), all.postings(), Map.of());
        var others = frequent(postings.values(dimension, filter, all))
                .filter(value -> !value.value().equals(id.value()))
                .toList();
        var pairs = new ArrayList<Pair>();
        others.forEach(other -> pair(first, other, together.getOrDefault(other.value(), 0L), filter)
                .ifPresent(pairs::add));
        return listing(all.postings(), others.size() + 1, pairs, limit);
    }

    private static Optional<Pair> pair(CountedValue first, CountedValue second, long together, PostingFilter filter) {
        if (together < LEAST) {
            return Optional.empty();
        }
        var association = Associations.of(together, first.postings(), second.postings(), first.of());
        var both =
                Dimension.asking(Dimension.asking(filter, new ConceptId(first.value())), new ConceptId(second.value()));
        return association.low() > 1
                ? Optional.of(new Pair(first, second, together, association, both.withoutRepeats()))
                : Optional.empty();
    }

    private static PairListing listing(long postings, long considered, List<Pair> pairs, int limit) {
        var ordered = pairs.stream()
                .sorted(Comparator.comparingDouble(
                                (Pair pair) -> -pair.association().likelihood())
                        .thenComparing(pair -> pair.first().value())
                        .thenComparing(pair -> pair.second().value()))
                .limit(limit)
                .toList();
        return new PairListing(postings, considered, pairs.size(), ordered);
    }
}

package org.qualgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.index.posting.PostingStatistics;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingTally;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** The postings that figures are about: of those that say nearly the same, one. */
record CountedPostings(
        Supplier<PostingIndex> index, Vocabulary vocabulary, References references, CurrentFilters filters) {

    static CountedPostings of(Supplier<PostingIndex> index, Vocabulary vocabulary) {
        var references = new References(vocabulary);
        return new CountedPostings(index, vocabulary, references, new CurrentFilters(vocabulary, references));
    }

    PostingStatistics statistics() {
        return index.get().statistics();
    }

    /** The filter of what is counted. Throws what {@link CurrentFilters#current} throws. */
    PostingFilter counted(PostingFilter filter) {
        return filters.current(filter).withoutRepeats();
    }

    long count(PostingFilter filter) {
        return index.get().count(counted(filter));
    }

    /**
     * The concept that postings may ask for.
     *
     * @throws NotAskedException where postings do not ask for concepts of its type
     */
    ConceptId asked(ConceptId concept) {
        var reference = references.required(concept);
        if (!reference.type().isQualification()) {
            throw new NotAskedException(reference.type());
        }
        return reference.id();
    }

    /** What is counted of a dimension, and for concepts that are asked for the same by necessity. */
    PostingTally tally(Dimension dimension, PostingFilter filter) {
        var columns = EnumSet.of(dimension.column(filter));
        if (dimension.isAsked()) {
            for (var necessity : Necessity.values()) {
                columns.add(PostingColumn.asked(necessity));
            }
        }
        return statistics().tally(counted(filter), columns);
    }

    /** The values of a dimension that some postings have, the commonest first; months in their order. */
    List<CountedValue> values(Dimension dimension, PostingFilter filter, PostingTally tally) {
        var counts = own(dimension, filter, tally.of(dimension.column(filter)), Long::sum);
        var order = dimension == Dimension.MONTH
                ? Comparator.comparing(CountedValue::value)
                : Comparator.comparingLong(CountedValue::postings).reversed().thenComparing(CountedValue::value);
        return counts.entrySet().stream()
                .map(count -> value(dimension, filter, tally, count.getKey(), count.getValue()))
                .sorted(order)
                .toList();
    }

    /** The values of a dimension by which others are grouped, those first that most postings with any of these have. */
    List<CountedValue> groups(Dimension by, Dimension dimension, PostingFilter filter) {
        var all = values(by, filter, tally(by, filter));
        var having = own(
                by,
                filter,
                statistics()
                        .tallyOf(by.column(filter), dimension.column(filter), dimension.beginning(), counted(filter)),
                Long::sum);
        var some = all.stream().filter(group -> having.containsKey(group.value()));
        return by == Dimension.MONTH
                ? some.toList()
                : some.sorted(Comparator.comparingLong((CountedValue group) -> -having.getOrDefault(group.value(), 0L)))
                        .toList();
    }

    private CountedValue value(
            Dimension dimension, PostingFilter filter, PostingTally tally, String value, long postings) {
        var byNecessity = new EnumMap<Necessity, Long>(Necessity.class);
        if (dimension.isAsked()) {
            for (var necessity : Necessity.values()) {
                byNecessity.put(
                        necessity, tally.of(PostingColumn.asked(necessity)).getOrDefault(value, 0L));
            }
        }
        return named(dimension, filter, value, postings, tally.postings(), byNecessity);
    }

    /** A value with its name. */
    CountedValue named(
            Dimension dimension,
            PostingFilter filter,
            String value,
            long postings,
            long of,
            Map<Necessity, Long> byNecessity) {
        return new CountedValue(
                value,
                dimension.isConcept() ? references.reference(new ConceptId(value)) : Optional.empty(),
                postings,
                of,
                byNecessity,
                dimension.narrowed(filter, value).withoutRepeats());
    }

    /**
     * What was found for the values of a dimension, that of its column for others left out. A posting has one role, so that
     * what was found for those below one can be added to it; where the filter holds to a role or a place, only what lies
     * in it is told of, since a figure must lead to its postings.
     */
    <T> Map<String, T> own(Dimension dimension, PostingFilter filter, Map<String, T> found, BinaryOperator<T> sum) {
        return switch (dimension) {
            case ROLE -> withBroader(found, ids(filters.current(filter).roles()), sum);
            case PLACE ->
                only(
                        found,
                        filters.current(filter).scope().place().stream()
                                .map(ConceptId::value)
                                .collect(Collectors.toSet()));
            case SKILL, VENUE, DEGREE, FIELD, CERTIFICATION, LANGUAGE -> only(found, dimension);
            case ORGANIZATION, CORPUS, MONTH -> found;
        };
    }

    private static <T> Map<String, T> only(Map<String, T> found, Dimension dimension) {
        var own = new HashMap<>(found);
        own.keySet().removeIf(value -> !dimension.holds(value));
        return own;
    }

    private static <T> Map<String, T> only(Map<String, T> found, Set<String> wanted) {
        var own = new HashMap<>(found);
        own.keySet().removeIf(value -> !wanted.isEmpty() && !wanted.contains(value));
        return own;
    }

    private <T> Map<String, T> withBroader(Map<String, T> found, Set<String> wanted, BinaryOperator<T> sum) {
        var all = new HashMap<String, T>();
        found.forEach((role, what) -> {
            var ranks = new HashSet<>(ids(vocabulary.closure(new ConceptId(role), Relation.BROADER)));
            ranks.add(role);
            ranks.forEach(rank -> all.merge(rank, what, sum));
        });
        return only(all, wanted);
    }

    private static Set<String> ids(Collection<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::value).collect(Collectors.toSet());
    }
}

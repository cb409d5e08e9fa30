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
        return statistics().tally(counted(filter), columns(dimension, filter));
    }

    /** What is counted of a dimension, in whatever necessity the filter says. */
    PostingTally tallyAlone(Dimension dimension, PostingFilter filter) {
        return statistics().tally(counted(filter), Set.of(dimension.column(filter)));
    }

    /** The same by necessity, too, for each of some groups. */
    List<PostingTally> tallies(Dimension by, List<CountedValue> groups, Dimension dimension, PostingFilter filter) {
        var members = groups.stream().map(group -> members(by, group)).toList();
        return statistics().tallies(counted(filter), by.column(filter), members, columns(dimension, filter));
    }

    /** The values that its postings may have in the column of its dimension. */
    private Set<String> members(Dimension by, CountedValue group) {
        return by == Dimension.ROLE ? ids(filters.current(group.filter()).roles()) : Set.of(group.value());
    }

    private static Set<PostingColumn> columns(Dimension dimension, PostingFilter filter) {
        var columns = EnumSet.of(dimension.column(filter));
        if (dimension.isAsked()) {
            for (var necessity : Necessity.values()) {
                columns.add(PostingColumn.asked(necessity));
            }
        }
        return columns;
    }

    /** The values of a dimension that some postings have, the commonest first; months in their order. */
    List<CountedValue> values(Dimension dimension, PostingFilter filter, PostingTally tally) {
        return ordered(dimension, filter, tally).stream()
                .map(count -> value(dimension, filter, tally, count))
                .toList();
    }

    /** The values of a dimension and how many postings have them, in the same order. */
    List<Map.Entry<String, Long>> ordered(Dimension dimension, PostingFilter filter, PostingTally tally) {
        var byValue = Map.Entry.<String, Long>comparingByKey();
        return own(dimension, filter, tally.of(dimension.column(filter)), Long::sum).entrySet().stream()
                .sorted(
                        dimension == Dimension.MONTH
                                ? byValue
                                : Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(byValue))
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

    /** One of the values of a dimension with its name, its necessities and the way to its postings. */
    CountedValue value(Dimension dimension, PostingFilter filter, PostingTally tally, Map.Entry<String, Long> count) {
        var byNecessity = new EnumMap<Necessity, Long>(Necessity.class);
        if (dimension.isAsked()) {
            for (var necessity : Necessity.values()) {
                byNecessity.put(
                        necessity, tally.of(PostingColumn.asked(necessity)).getOrDefault(count.getKey(), 0L));
            }
        }
        return named(dimension, filter, count.getKey(), count.getValue(), tally.postings(), byNecessity);
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

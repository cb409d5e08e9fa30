package org.qualgraph.query;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.MonthlyCounts;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingScope;
import org.qualgraph.model.ShareChange;
import org.qualgraph.statistics.CochranArmitage;
import org.qualgraph.statistics.FalseDiscoveries;

/** Tells how what postings ask for changes from month to month, and what may be chance. */
public final class FollowTrends {
    /** Of more concepts the commonest are tested. */
    private static final int MOST = 2_000;

    private static final YearMonth BEGINNING = YearMonth.of(1970, 1);

    private final CountedPostings postings;

    FollowTrends(CountedPostings postings) {
        this.postings = postings;
    }

    /**
     * One concept month by month.
     *
     * @throws NotAskedException where postings do not ask for concepts of its type
     * @throws UnknownConceptException where the concept or one of the filter is not held
     * @throws RetiredConceptException where one is retired and nothing replaces it
     */
    public Trend trend(ConceptId concept, PostingFilter filter) {
        var id = postings.asked(concept);
        var counts = postings.statistics().monthly(postings.counted(filter), List.of(id));
        var undated = postings.count(filter) - dated(counts);
        var test = CochranArmitage.of(points(counts, id));
        return new Trend(value(filter, counts, id), undated, test, Optional.empty(), months(filter, counts, id));
    }

    /**
     * The concepts of a dimension that postings ask for, the clearest change first. Throws what {@link #trend} throws.
     *
     * @param direction which are wanted; all where empty, also those that do not change
     */
    public TrendListing trends(
            Dimension dimension, PostingFilter filter, Optional<Trend.Direction> direction, int limit) {
        var concepts = postings.values(dimension, filter, postings.tally(dimension, filter)).stream()
                .filter(value -> value.postings() >= CochranArmitage.LEAST)
                .limit(MOST)
                .map(value -> new ConceptId(value.value()))
                .toList();
        var counts = postings.statistics().monthly(postings.counted(filter), concepts);
        var tested = tested(concepts, filter, counts);
        return new TrendListing(
                dated(counts),
                tested.size(),
                tested.stream()
                        .filter(trend ->
                                direction.isEmpty() || trend.direction().equals(direction))
                        .limit(limit)
                        .toList());
    }

    private List<Trend> tested(List<ConceptId> concepts, PostingFilter filter, MonthlyCounts counts) {
        var values = new ArrayList<CountedValue>();
        var tests = new ArrayList<ShareChange>();
        for (var concept : concepts) {
            CochranArmitage.of(points(counts, concept)).ifPresent(test -> {
                values.add(value(filter, counts, concept));
                tests.add(test);
            });
        }
        var q = FalseDiscoveries.adjusted(
                tests.stream().mapToDouble(ShareChange::p).toArray());
        return IntStream.range(0, tests.size())
                .mapToObj(i -> new Trend(values.get(i), 0, Optional.of(tests.get(i)), Optional.of(q[i]), List.of()))
                .sorted(Comparator.comparingDouble((Trend trend) ->
                                -Math.abs(trend.test().map(ShareChange::z).orElse(0.0)))
                        .thenComparing(trend -> trend.concept().value()))
                .toList();
    }

    private static List<CochranArmitage.Point> points(MonthlyCounts counts, ConceptId concept) {
        var asking = asking(counts, concept);
        var strata = new TreeMap<String, Integer>();
        var points = new ArrayList<CochranArmitage.Point>();
        for (int i = 0; i < asking.length; i++) {
            var cell = counts.cells().get(i);
            int stratum = strata.computeIfAbsent(cell.corpus(), corpus -> strata.size());
            int time = (int) ChronoUnit.MONTHS.between(BEGINNING, cell.month());
            points.add(new CochranArmitage.Point(stratum, time, asking[i], cell.postings()));
        }
        return points;
    }

    private static int[] asking(MonthlyCounts counts, ConceptId concept) {
        return counts.asking().getOrDefault(concept, new int[counts.cells().size()]);
    }

    private static long dated(MonthlyCounts counts) {
        return counts.cells().stream().mapToLong(MonthlyCounts.Cell::postings).sum();
    }

    /** The concept among the postings that have a date; a filter that begins with the first month lets no others through. */
    private CountedValue value(PostingFilter filter, MonthlyCounts counts, ConceptId concept) {
        var scope = filter.scope();
        var first = counts.cells().stream().map(MonthlyCounts.Cell::month).min(Comparator.naturalOrder());
        var since = scope.since().isPresent() || scope.until().isPresent() ? scope.since() : first;
        var dated = new PostingScope(since, scope.until(), scope.place(), scope.pay(), scope.repeats());
        return new CountedValue(
                concept.value(),
                postings.references().reference(concept),
                IntStream.of(asking(counts, concept)).sum(),
                dated(counts),
                Map.of(),
                Dimension.asking(filter.within(dated), concept).withoutRepeats());
    }

    private List<CountedValue> months(PostingFilter filter, MonthlyCounts counts, ConceptId concept) {
        var asking = asking(counts, concept);
        var all = new TreeMap<YearMonth, Long>();
        var cases = new TreeMap<YearMonth, Long>();
        for (int i = 0; i < asking.length; i++) {
            var cell = counts.cells().get(i);
            all.merge(cell.month(), (long) cell.postings(), Long::sum);
            cases.merge(cell.month(), (long) asking[i], Long::sum);
        }
        var narrowed = Dimension.asking(filter, concept);
        return all.keySet().stream()
                .map(month -> postings.named(
                        Dimension.MONTH,
                        narrowed,
                        month.toString(),
                        cases.getOrDefault(month, 0L),
                        all.getOrDefault(month, 0L),
                        Map.of()))
                .toList();
    }
}

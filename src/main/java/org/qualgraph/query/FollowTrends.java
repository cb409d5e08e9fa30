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
        var test = CochranArmitage.of(points(Place.all(counts), asking(counts, id)));
        return new Trend(value(filter, counts, id), undated, test, Optional.empty(), months(filter, counts, id));
    }

    /**
     * The concepts of a dimension that postings ask for, the clearest change first. Throws what {@link #trend} throws.
     *
     * @param direction which are wanted; all where empty, also those that do not change
     */
    public TrendListing trends(
            Dimension dimension, PostingFilter filter, Optional<Trend.Direction> direction, int limit) {
        var concepts = postings.ordered(dimension, filter, postings.tallyAlone(dimension, filter)).stream()
                .filter(count -> count.getValue() >= CochranArmitage.LEAST)
                .limit(MOST)
                .map(count -> new ConceptId(count.getKey()))
                .toList();
        var counts = postings.statistics().monthly(postings.counted(filter), concepts);
        var tested = tested(concepts, counts);
        return new TrendListing(
                dated(counts),
                tested.size(),
                tested.stream()
                        .filter(each -> direction.isEmpty()
                                || Trend.direction(each.test(), each.q()).equals(direction))
                        .limit(limit)
                        .map(each -> new Trend(
                                value(filter, counts, each.concept()),
                                0,
                                Optional.of(each.test()),
                                Optional.of(each.q()),
                                List.of()))
                        .toList());
    }

    private static List<Tested> tested(List<ConceptId> concepts, MonthlyCounts counts) {
        var places = Place.all(counts);
        var changing = new ArrayList<ConceptId>();
        var tests = new ArrayList<ShareChange>();
        for (var concept : concepts) {
            CochranArmitage.of(points(places, asking(counts, concept))).ifPresent(test -> {
                changing.add(concept);
                tests.add(test);
            });
        }
        var q = FalseDiscoveries.adjusted(
                tests.stream().mapToDouble(ShareChange::p).toArray());
        return IntStream.range(0, tests.size())
                .mapToObj(i -> new Tested(changing.get(i), tests.get(i), q[i]))
                .sorted(Comparator.comparingDouble(
                                (Tested each) -> -Math.abs(each.test().z()))
                        .thenComparing(each -> each.concept().value()))
                .toList();
    }

    private static List<CochranArmitage.Point> points(List<Place> places, int[] asking) {
        var points = new ArrayList<CochranArmitage.Point>(asking.length);
        for (int i = 0; i < asking.length; i++) {
            var place = places.get(i);
            points.add(new CochranArmitage.Point(place.stratum(), place.time(), asking[i], place.postings()));
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

    /** A concept with its test, and what p is among all of them. */
    private record Tested(ConceptId concept, ShareChange test, double q) {}

    /** Where the postings of a corpus and month stand in a test. */
    private record Place(int stratum, int time, int postings) {

        static List<Place> all(MonthlyCounts counts) {
            var strata = new TreeMap<String, Integer>();
            return counts.cells().stream()
                    .map(cell -> new Place(
                            strata.computeIfAbsent(cell.corpus(), corpus -> strata.size()),
                            (int) ChronoUnit.MONTHS.between(BEGINNING, cell.month()),
                            cell.postings()))
                    .toList();
        }
    }
}

package org.qualgraph.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qualgraph.model.PayRange;
import org.qualgraph.model.PayUnit;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.PayListing.Amounts;
import org.qualgraph.query.PayListing.Row;
import org.qualgraph.statistics.Quantiles;

/**
 * Summarizes what postings pay, by currency and the time it is for, which are never converted into another. A posting
 * counts once in each, from the least to the most of all that it states.
 */
public final class SummarizePay {
    /** Whoever asks may not go below this. */
    public static final int LEAST_ALLOWED = 5;

    /** Where nothing is asked for. */
    public static final int LEAST = 10;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final CountedPostings postings;

    SummarizePay(CountedPostings postings) {
        this.postings = postings;
    }

    /**
     * The pay of the postings that fit.
     *
     * @param least figures of fewer postings are left out
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    public PayListing pay(PostingFilter filter, int least) {
        var ranges = postings.statistics().pay(postings.counted(filter));
        return listing(rows(Optional.empty(), filter, ranges, least), postings.count(filter), least, 1_000);
    }

    /**
     * The pay of the postings that fit, by what tells them apart; groups with the most postings that state pay first.
     * Throws what {@link #pay} throws.
     *
     * @param limit the most rows
     */
    public PayListing payBy(Dimension by, PostingFilter filter, int least, int limit) {
        var found = postings.statistics().payBy(by.column(filter), postings.counted(filter));
        var tally = postings.tally(by, filter);
        Map<String, CountedValue> groups = new HashMap<>();
        postings.values(by, filter, tally).forEach(group -> groups.put(group.value(), group));
        var rows = new ArrayList<Row>();
        postings.own(by, filter, found, SummarizePay::both).forEach((value, ranges) -> {
            var group = Optional.ofNullable(groups.get(value));
            group.ifPresent(known -> rows.addAll(rows(group, known.filter(), ranges, least)));
        });
        rows.sort(Comparator.comparingLong(Row::postings)
                .reversed()
                .thenComparing(row -> row.group().map(CountedValue::value).orElse(""))
                .thenComparing(Row::unit));
        return listing(rows, tally.postings(), least, limit);
    }

    private static List<PayRange> both(List<PayRange> some, List<PayRange> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static PayListing listing(List<Row> rows, long postings, int least, int limit) {
        var shown = rows.stream().filter(row -> row.postings() >= least).toList();
        return new PayListing(
                postings,
                least,
                rows.size() - shown.size(),
                shown.stream().limit(limit).toList());
    }

    private static List<Row> rows(
            Optional<CountedValue> group, PostingFilter filter, List<PayRange> ranges, int least) {
        var byUnit = new TreeMap<PayUnit, List<PayRange>>();
        ranges.forEach(range ->
                byUnit.computeIfAbsent(range.unit(), unit -> new ArrayList<>()).add(range));
        filter.scope().pay().ifPresent(wanted -> byUnit.keySet().retainAll(Set.of(wanted)));
        return byUnit.entrySet().stream()
                .map(entry -> row(group, filter, entry.getKey(), entry.getValue(), least))
                .toList();
    }

    private static Row row(
            Optional<CountedValue> group, PostingFilter filter, PayUnit unit, List<PayRange> ranges, int least) {
        return new Row(
                group,
                unit,
                ranges.size(),
                amounts(ranges.stream().flatMap(range -> range.minimum().stream()), least),
                amounts(ranges.stream().flatMap(range -> range.maximum().stream()), least),
                amounts(ranges.stream().flatMap(range -> midpoint(range).stream()), least),
                filter.within(filter.scope().payingIn(unit)).withoutRepeats());
    }

    private static Optional<BigDecimal> midpoint(PayRange range) {
        return range.minimum()
                .flatMap(least -> range.maximum()
                        .map(most -> least.add(most).divide(TWO, least.scale() + 2, RoundingMode.HALF_UP)));
    }

    private static Optional<Amounts> amounts(Stream<BigDecimal> stated, int least) {
        var amounts = stated.toList();
        if (amounts.size() < least) {
            return Optional.empty();
        }
        var quantiles = Quantiles.of(amounts);
        return Optional.of(new Amounts(
                amounts.size(),
                PayListing.PERCENTS.stream().map(quantiles::percent).toList()));
    }
}

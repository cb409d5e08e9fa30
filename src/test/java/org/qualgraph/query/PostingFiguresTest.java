package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PayRange;
import org.qualgraph.model.PayUnit;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.StoredPosting;
import org.qualgraph.model.TimeUnit;
import org.qualgraph.statistics.Associations;
import org.qualgraph.statistics.CochranArmitage;
import org.qualgraph.statistics.Quantiles;

/** Every figure against a count over all that the store holds, on random filters. */
class PostingFiguresTest {
    private static final int QUESTIONS = 40;

    @AutoClose
    private static final RandomPostings WORLD = new RandomPostings(11, 400);

    private final PostingFigures figures = WORLD.figures();

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void countsWhatTheStoreHolds(Dimension dimension) {
        var random = new Random(dimension.ordinal());
        for (int question = 0; question < QUESTIONS; question++) {
            var filter = WORLD.filter(random);
            var fit = WORLD.fit(filter);
            var listing = figures.countValues().values(dimension, filter, 1_000);

            assertThat(listing.postings()).as(filter.toString()).isEqualTo(fit.size());
            assertThat(counts(listing)).as("%s %s", dimension, filter).isEqualTo(naive(dimension, fit, filter));
            assertThat(listing.total()).isEqualTo(listing.values().size());
            for (var value : listing.values()) {
                assertThat(WORLD.listed(value.filter()))
                        .as("%s leads to its postings", value.filter())
                        .isEqualTo(value.postings());
                assertThat(value.of()).isEqualTo(fit.size());
            }
        }
    }

    private static Map<String, Long> counts(ValueListing listing) {
        var counts = new HashMap<String, Long>();
        listing.values().forEach(value -> counts.put(value.value(), value.postings()));
        return counts;
    }

    private static Map<String, Long> naive(Dimension dimension, List<StoredPosting> postings, PostingFilter filter) {
        var counts = new HashMap<String, Long>();
        for (var posting : postings) {
            for (var value : WORLD.values(dimension, posting, filter)) {
                counts.merge(value, 1L, Long::sum);
            }
        }
        return counts;
    }

    @Test
    void splitsByNecessity() {
        var random = new Random(5);
        for (int question = 0; question < QUESTIONS; question++) {
            var filter = WORLD.filter(random).withNecessity(Optional.empty());
            var fit = WORLD.fit(filter);
            for (var value :
                    figures.countValues().values(Dimension.SKILL, filter, 1_000).values()) {
                for (var necessity : Necessity.values()) {
                    var asking = fit.stream()
                            .filter(posting -> RandomPostings.asked(posting, Optional.of(necessity))
                                    .contains(new ConceptId(value.value())))
                            .count();
                    assertThat(value.byNecessity()).containsEntry(necessity, asking);
                }
            }
        }
    }

    @Test
    void showsTheCommonestFirst() {
        var listing = figures.countValues().values(Dimension.SKILL, PostingFilter.ALL, 3);

        assertThat(listing.values()).hasSize(3);
        assertThat(listing.total()).isGreaterThan(3);
        assertThat(listing.values())
                .isSortedAccordingTo(
                        Comparator.comparingLong(CountedValue::postings).reversed());
    }

    @Test
    void countsEachGroupByItself() {
        var random = new Random(6);
        for (var by : List.of(Dimension.ROLE, Dimension.ORGANIZATION, Dimension.PLACE, Dimension.MONTH)) {
            var filter = WORLD.filter(random);
            var listings = figures.countValues().valuesBy(by, 50, Dimension.VENUE, filter, 100);
            for (var listing : listings) {
                var group = listing.group().orElseThrow();
                var fit = WORLD.fit(group.filter());
                assertThat(listing.postings()).isEqualTo(group.postings()).isEqualTo(fit.size());
                assertThat(counts(listing)).isNotEmpty().isEqualTo(naive(Dimension.VENUE, fit, filter));
            }
            var having = WORLD.fit(filter).stream()
                    .filter(posting ->
                            !WORLD.values(Dimension.VENUE, posting, filter).isEmpty())
                    .flatMap(posting -> WORLD.values(by, posting, filter).stream())
                    .distinct();
            assertThat(listings)
                    .extracting(listing -> listing.group().orElseThrow().value())
                    .containsExactlyInAnyOrderElementsOf(having.toList());
        }
    }

    @Test
    void followsAConceptFromMonthToMonth() {
        var random = new Random(8);
        for (int question = 0; question < QUESTIONS; question++) {
            var filter = WORLD.filter(random);
            var concept = RandomPostings.concept(random);
            var fit = WORLD.fit(filter);
            var trend = figures.followTrends().trend(concept, filter);

            var months = new TreeMap<YearMonth, Long>();
            fit.forEach(
                    posting -> RandomPostings.month(posting).ifPresent(month -> months.merge(month, 1L, Long::sum)));
            assertThat(trend.months())
                    .extracting(CountedValue::value)
                    .containsExactlyElementsOf(
                            months.keySet().stream().map(YearMonth::toString).toList());
            for (var month : trend.months()) {
                assertThat(month.of()).isEqualTo(months.get(YearMonth.parse(month.value())));
                assertThat(month.postings()).isEqualTo(WORLD.listed(month.filter()));
            }
            long dated = months.values().stream().mapToLong(Long::longValue).sum();
            assertThat(trend.undated()).isEqualTo(fit.size() - dated);
            assertThat(trend.concept().of()).isEqualTo(dated);
            if (dated > 0) {
                assertThat(trend.concept().postings())
                        .isEqualTo(WORLD.listed(trend.concept().filter()));
            }
            assertThat(trend.test()).isEqualTo(CochranArmitage.of(points(fit, concept, filter)));
        }
    }

    private static List<CochranArmitage.Point> points(
            List<StoredPosting> postings, ConceptId concept, PostingFilter filter) {
        var cells = new TreeMap<String, int[]>();
        for (var posting : postings) {
            RandomPostings.month(posting).ifPresent(month -> {
                var cell = cells.computeIfAbsent(posting.corpus() + " " + month, key -> new int[2]);
                cell[0] += RandomPostings.asked(posting, filter.necessity()).contains(concept) ? 1 : 0;
                cell[1]++;
            });
        }
        return cells.entrySet().stream()
                .map(cell -> {
                    var month = YearMonth.parse(cell.getKey().substring(2));
                    return new CochranArmitage.Point(
                            cell.getKey().charAt(0) - 'a',
                            12 * (month.getYear() - 1970) + month.getMonthValue() - 1,
                            cell.getValue()[0],
                            cell.getValue()[1]);
                })
                .toList();
    }

    @Test
    void findsWhatRisesAndWhatFallsAmongMany() {
        var listing = figures.followTrends().trends(Dimension.SKILL, PostingFilter.ALL, Optional.empty(), 100);

        assertThat(listing.tested()).isGreaterThan(3);
        for (var trend : listing.trends()) {
            var alone =
                    figures.followTrends().trend(new ConceptId(trend.concept().value()), PostingFilter.ALL);
            assertThat(trend.test()).isEqualTo(alone.test());
            assertThat(trend.q().orElseThrow())
                    .isGreaterThanOrEqualTo(alone.test().orElseThrow().p());
            assertThat(WORLD.listed(trend.concept().filter()))
                    .isEqualTo(trend.concept().postings());
        }
        assertThat(figures.followTrends()
                        .trends(Dimension.SKILL, PostingFilter.ALL, Optional.of(Trend.Direction.RISES), 100)
                        .trends())
                .extracting(trend -> trend.concept().value())
                .containsExactly(RandomPostings.RISING.value());
    }

    @Test
    void pairsWhatTheSamePostingsAskFor() {
        var random = new Random(9);
        for (int question = 0; question < 10; question++) {
            var filter = WORLD.filter(random).asking(List.of());
            var fit = WORLD.fit(filter);
            var listing = figures.pairConcepts().pairs(Dimension.SKILL, filter, 1_000);

            assertThat(listing.postings()).isEqualTo(fit.size());
            for (var pair : listing.pairs()) {
                var first = new ConceptId(pair.first().value());
                var second = new ConceptId(pair.second().value());
                long both = asking(fit, filter, Set.of(first, second));
                assertThat(pair.together()).isEqualTo(both).isEqualTo(WORLD.listed(pair.filter()));
                assertThat(pair.association())
                        .isEqualTo(Associations.of(
                                both,
                                asking(fit, filter, Set.of(first)),
                                asking(fit, filter, Set.of(second)),
                                fit.size()));
                assertThat(figures.pairConcepts()
                                .pairsOf(first, Dimension.SKILL, filter, 1_000)
                                .pairs())
                        .anySatisfy(same -> {
                            assertThat(same.second().value()).isEqualTo(second.value());
                            assertThat(same.association()).isEqualTo(pair.association());
                        });
            }
        }
        assertThat(figures.pairConcepts()
                        .pairs(Dimension.SKILL, PostingFilter.ALL, 1_000)
                        .pairs())
                .isNotEmpty();
    }

    private static long asking(List<StoredPosting> postings, PostingFilter filter, Set<ConceptId> concepts) {
        return postings.stream()
                .filter(posting ->
                        RandomPostings.asked(posting, filter.necessity()).containsAll(concepts))
                .count();
    }

    @Test
    void summarizesPayInEachUnitApart() {
        var random = new Random(10);
        for (int question = 0; question < QUESTIONS; question++) {
            var filter = WORLD.filter(random);
            var fit = WORLD.fit(filter);
            var listing = figures.summarizePay().pay(filter, 5);
            var units = ranges(fit);
            filter.scope().pay().ifPresent(wanted -> units.keySet().retainAll(Set.of(wanted)));

            assertThat(listing.postings()).isEqualTo(fit.size());
            assertThat(listing.rows())
                    .extracting(PayListing.Row::unit)
                    .containsExactlyElementsOf(units.entrySet().stream()
                            .filter(unit -> unit.getValue().size() >= 5)
                            .map(Map.Entry::getKey)
                            .toList());
            assertThat(listing.suppressed())
                    .isEqualTo(units.size() - listing.rows().size());
            for (var row : listing.rows()) {
                var ranges = units.getOrDefault(row.unit(), List.of());
                var minima = ranges.stream()
                        .flatMap(range -> range.minimum().stream())
                        .toList();
                assertThat(row.postings()).isEqualTo(ranges.size()).isEqualTo(WORLD.listed(row.filter()));
                assertThat(row.minimum().map(PayListing.Amounts::quantiles))
                        .isEqualTo(minima.size() < 5 ? Optional.empty() : Optional.of(quantiles(minima)));
            }
        }
    }

    private static TreeMap<PayUnit, List<PayRange>> ranges(List<StoredPosting> postings) {
        var units = new TreeMap<PayUnit, List<PayRange>>();
        for (var posting : postings) {
            for (var range : PayRange.of(posting.extraction().header().pay())) {
                units.merge(range.unit(), List.of(range), (some, others) -> {
                    var all = new ArrayList<>(some);
                    all.addAll(others);
                    return all;
                });
            }
        }
        return units;
    }

    private static List<BigDecimal> quantiles(List<BigDecimal> amounts) {
        var quantiles = Quantiles.of(amounts);
        return PayListing.PERCENTS.stream().map(quantiles::percent).toList();
    }

    @Test
    void leavesOutPayOfTooFewToTheLast() {
        var filter = PostingFilter.ALL;
        int stated = ranges(WORLD.fit(filter))
                .getOrDefault(new PayUnit("EUR", TimeUnit.YEAR), List.of())
                .size();

        assertThat(figures.summarizePay().pay(filter, stated).rows())
                .anySatisfy(row -> assertThat(row.unit().currency()).isEqualTo("EUR"));
        assertThat(figures.summarizePay().pay(filter, stated + 1).rows())
                .noneSatisfy(row -> assertThat(row.unit()).isEqualTo(new PayUnit("EUR", TimeUnit.YEAR)));
    }

    @Test
    void summarizesPayOfEachGroup() {
        for (var by : List.of(Dimension.ROLE, Dimension.SKILL, Dimension.PLACE, Dimension.CORPUS)) {
            var listing = figures.summarizePay().payBy(by, PostingFilter.ALL, 5, 1_000);
            assertThat(listing.rows()).isNotEmpty();
            for (var row : listing.rows()) {
                var group = row.group().orElseThrow();
                var ranges = ranges(WORLD.fit(group.filter())).getOrDefault(row.unit(), List.of());
                assertThat(row.postings()).isEqualTo(ranges.size()).isEqualTo(WORLD.listed(row.filter()));
                assertThat(row.maximum().map(PayListing.Amounts::quantiles))
                        .isEqualTo(Optional.of(ranges.stream()
                                        .flatMap(range -> range.maximum().stream())
                                        .toList())
                                .filter(maxima -> maxima.size() >= 5)
                                .map(PostingFiguresTest::quantiles));
            }
        }
    }

    @Test
    void refusesWhatPostingsDoNotAskFor() {
        assertThatThrownBy(
                        () -> figures.followTrends().trend(new ConceptId("role/research-scientist"), PostingFilter.ALL))
                .isInstanceOf(NotAskedException.class)
                .hasMessageContaining("skill, venue, degree");
        assertThatThrownBy(() -> figures.followTrends().trend(new ConceptId("skill/none"), PostingFilter.ALL))
                .isInstanceOf(UnknownConceptException.class);
    }
}

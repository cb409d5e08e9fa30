package org.qualgraph.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qualgraph.model.PayUnit;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.statistics.Quantiles;

/**
 * What postings pay.
 *
 * @param postings how many fit, whether they state pay or not
 * @param least figures of fewer postings are left out
 * @param suppressed how many rows were left out for that
 */
public record PayListing(long postings, int least, long suppressed, List<Row> rows) {
    /** By which definition quantiles are given. */
    public static final String DEFINITION = Quantiles.DEFINITION;

    /** The quantiles that are given, in percent. */
    public static final List<Integer> PERCENTS = List.of(10, 25, 50, 75, 90);

    public PayListing {
        rows = List.copyOf(rows);
    }

    /**
     * The pay of one group in one unit.
     *
     * @param group what the postings have in common, where there are several groups
     * @param minimum of those that state the least they pay; empty where these are too few
     * @param maximum of those that state the most they pay
     * @param midpoint of those that state both
     * @param filter lets exactly these postings through
     */
    public record Row(
            Optional<CountedValue> group,
            PayUnit unit,
            long postings,
            Optional<Amounts> minimum,
            Optional<Amounts> maximum,
            Optional<Amounts> midpoint,
            PostingFilter filter) {}

    /** @param quantiles one for each of {@link #PERCENTS} */
    public record Amounts(long postings, List<BigDecimal> quantiles) {
        public Amounts {
            quantiles = List.copyOf(quantiles);
        }
    }
}

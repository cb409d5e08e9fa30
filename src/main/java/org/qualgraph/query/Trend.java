package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ShareChange;

/**
 * How often postings ask for a concept, month by month.
 *
 * @param concept counted among the postings that have a date
 * @param undated how many postings that fit have no date
 * @param test whether that changes, within each corpus; empty where there are too few to tell
 * @param q what p is among many tests, empty for a single one
 * @param months each month with its postings, empty in a list of many concepts
 */
public record Trend(
        CountedValue concept, long undated, Optional<ShareChange> test, Optional<Double> q, List<CountedValue> months) {
    /** Less than this is no chance. */
    private static final double SMALL = 0.05;

    public Trend {
        months = List.copyOf(months);
    }

    /** Where a share goes. */
    public enum Direction {
        RISES,
        FALLS
    }

    /** Where the share goes, empty where it may be chance. */
    public Optional<Direction> direction() {
        return test.flatMap(result -> direction(result, q.orElse(result.p())));
    }

    /** Where a share goes whose change is chance with a probability. */
    static Optional<Direction> direction(ShareChange change, double probability) {
        return probability <= SMALL
                ? Optional.of(change.z() > 0 ? Direction.RISES : Direction.FALLS)
                : Optional.empty();
    }
}

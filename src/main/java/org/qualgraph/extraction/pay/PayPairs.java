package org.qualgraph.extraction.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.model.Pay;
import org.qualgraph.model.Span;

/**
 * Joins a range whose ends stand apart: {@code Minimum: $90,000} above {@code Maximum: $120,000}, the first step of a
 * grade above its last, or lines that a dash parts.
 */
final class PayPairs {
    /** As far, in characters, may the ends stand apart. */
    private static final int APART = 90;

    private static final Pattern STEP = Pattern.compile("(?i)(?:step|stufe) ?(\\d{1,2})[ ,]{0,2}[-–:(]?[ ]?$");

    private static final Pattern LEAST_AND_MOST = Pattern.compile("(?i)\\bmin[^|\\n]{0,20}\\|[^|\\n]{0,20}\\bmax");
    private static final int HEADING_ROW = 200;

    private PayPairs() {}

    static List<Pay> paired(String text, List<Pay> read) {
        var paired = new ArrayList<Pay>();
        for (var pay : read) {
            var joined = paired.isEmpty() ? Optional.<Pay>empty() : join(text, paired.getLast(), pay);
            if (joined.isPresent()) {
                paired.removeLast();
            }
            paired.add(joined.orElse(pay));
        }
        return paired;
    }

    private static Optional<Pay> join(String text, Pay low, Pay high) {
        var from = low.evidence().orElseThrow();
        var to = high.evidence().orElseThrow();
        var fits =
                low.currency().equals(high.currency()) && low.unit() == high.unit() && to.start() - from.end() <= APART;
        if (!fits || !isEnds(low, high) && !isBroken(text, low, high) && !areSteps(text, low, high)) {
            return Optional.empty();
        }
        var minimum = low.minimum().orElseThrow();
        var maximum = high.maximum().orElseThrow();
        return minimum.compareTo(maximum) <= 0
                ? Optional.of(new Pay(minimum, maximum, low.currency(), low.unit(), new Span(from.start(), to.end())))
                : Optional.empty();
    }

    private static boolean isEnds(Pay low, Pay high) {
        return low.maximum().isEmpty() && high.minimum().isEmpty();
    }

    /** A range whose dash stands in a line of its own, or whose ends are cells of a table. */
    private static boolean isBroken(String text, Pay low, Pay high) {
        var start = low.evidence().orElseThrow().start();
        var between = text.substring(
                low.evidence().orElseThrow().end(),
                high.evidence().orElseThrow().start());
        if (low.maximum().isEmpty() || high.minimum().isEmpty()) {
            return false;
        }
        var isTable = between.strip().equals("|")
                && LEAST_AND_MOST
                        .matcher(text.substring(Math.max(0, start - HEADING_ROW), start))
                        .find();
        return isTable || between.strip().matches("[-–—]");
    }

    private static boolean areSteps(String text, Pay low, Pay high) {
        if (low.maximum().isEmpty() || high.minimum().isEmpty()) {
            return false;
        }
        var first = step(text, low);
        var last = step(text, high);
        return first > 0 && last > first;
    }

    private static int step(String text, Pay pay) {
        var start = pay.evidence().orElseThrow().start();
        var matcher = STEP.matcher(text.substring(Math.max(0, start - 20), start));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}

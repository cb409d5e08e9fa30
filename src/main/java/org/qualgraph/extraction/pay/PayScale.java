package org.qualgraph.extraction.pay;

import java.math.BigDecimal;
import org.qualgraph.model.TimeUnit;

/** What is usual: the unit of an amount that states none, and amounts that nobody is paid. */
final class PayScale {
    private static final int HOURLY = 250;
    private static final int DAILY = 1_200;
    private static final int MONTHLY = 12_000;

    private PayScale() {}

    /** The unit that follows from the size of an amount. */
    static TimeUnit usual(BigDecimal amount, String currency) {
        var scaled = Currencies.scale(amount, currency).intValue();
        if (scaled < HOURLY) {
            return TimeUnit.HOUR;
        }
        if (scaled < DAILY) {
            return TimeUnit.DAY;
        }
        return scaled < MONTHLY ? TimeUnit.MONTH : TimeUnit.YEAR;
    }

    static boolean isUsual(BigDecimal amount, String currency, TimeUnit unit) {
        var scaled = Currencies.scale(amount, currency).doubleValue();
        return switch (unit) {
            case HOUR -> scaled >= 2 && scaled < 1_500;
            case DAY -> scaled >= 30 && scaled < 10_000;
            case WEEK -> scaled >= 80 && scaled < 30_000;
            case MONTH -> scaled >= 250 && scaled < 100_000;
            case YEAR -> scaled >= 4_000 && scaled < 3_000_000;
        };
    }
}

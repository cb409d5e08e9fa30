package org.qualgraph.http;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.PayUnit;
import org.qualgraph.model.PostingScope;
import org.qualgraph.model.PostingScope.Repeats;

/** What narrows postings beside what they ask for, from the parameters of a query. */
final class ScopeParameters {
    private ScopeParameters() {}

    static PostingScope scope(Parameters parameters) {
        var since = month(parameters, "since");
        var until = month(parameters, "until");
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            throw Parameters.invalid("until", "It must not lie before since");
        }
        return new PostingScope(
                since,
                until,
                PostingRoutes.one(parameters, ConceptType.PLACE),
                parameters.one("pay").map(ScopeParameters::pay),
                leavesRepeatsOut(parameters) ? Repeats.LEFT_OUT : Repeats.KEPT);
    }

    /** The month that a parameter names. */
    static Optional<YearMonth> month(Parameters parameters, String name) {
        return parameters.one(name).map(value -> {
            try {
                return YearMonth.parse(value);
            } catch (DateTimeParseException e) {
                throw Parameters.invalid(name, "It must be a month such as 2026-03");
            }
        });
    }

    private static PayUnit pay(String value) {
        return PayUnit.read(value)
                .orElseThrow(() -> Parameters.invalid(
                        "pay", "It must be a currency and a time: hour, day, week, month or year, such as EUR/year"));
    }

    private static boolean leavesRepeatsOut(Parameters parameters) {
        return parameters.one("duplicates").isPresent() && !parameters.isTrue("duplicates");
    }
}

package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualgraph.model.Span;

/** Where a text names the employer: what stands inside such a name, as in "Kafka Labs", is no skill. */
final class EmployerNames {
    private final List<Span> spans = new ArrayList<>();

    /** @param name as the posting writes it; an empty one occurs nowhere */
    EmployerNames(String text, String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var lower = text.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || lower.length() != text.length()) {
            return;
        }
        for (var at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
            spans.add(new Span(at, at + wanted.length()));
        }
    }

    /** Whether a place lies within one. */
    boolean contain(Span place) {
        var first = Bisection.first(spans.size(), i -> spans.get(i).end() >= place.end());
        return first < spans.size() && spans.get(first).contains(place);
    }
}

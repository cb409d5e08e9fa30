package org.qualgraph.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.Span;

/** Says what the lines of a list are about by what most of them sound like. */
final class Contents {
    /** How much the words of a line must say that it is boilerplate. */
    private static final int LEAST = 2;

    private Contents() {}

    static Optional<SectionKind> kind(Prose prose, List<Span> lines) {
        var counts = new EnumMap<SectionKind, Integer>(SectionKind.class);
        for (var line : lines) {
            kind(prose.tenor(line)).ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> 2 * most.getValue() > lines.size())
                .map(Map.Entry::getKey);
    }

    private static Optional<SectionKind> kind(Tenor tenor) {
        if (tenor.isDuty()) {
            return Optional.of(SectionKind.DUTIES);
        }
        var boilerplate = tenor.boilerplate(LEAST);
        return boilerplate.isEmpty() && tenor.asks() ? Optional.of(SectionKind.MINIMUM) : boilerplate;
    }
}

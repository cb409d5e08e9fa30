package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.extraction.SetCue.Says;
import org.qualgraph.extraction.Wanted.All;
import org.qualgraph.extraction.Wanted.Some;

/**
 * Lists that stand side by side: all are wanted, but of those that "or" joins one is enough. A list without names joins
 * nothing.
 */
final class SideBySide {
    private SideBySide() {}

    /** What the lists want together, a conjunction. */
    static List<Wanted> joined(List<SetGroup> groups) {
        var all = new ArrayList<Wanted>();
        var besideNames = false;
        for (var next : groups) {
            var wanted = next.wanted();
            var hasNames = wanted.names().findAny().isPresent();
            if (hasNames && besideNames && next.before.isOr()) {
                all.add(either(all.removeLast(), wanted, next));
            } else if (hasNames) {
                all.add(wanted);
            }
            besideNames = hasNames;
        }
        return all.stream().flatMap(SideBySide::spread).toList();
    }

    private static Wanted either(Wanted first, Wanted second, SetGroup next) {
        var of = new ArrayList<>(alternatives(first));
        of.addAll(alternatives(second));
        return new Some(1, of, new SetCue(Says.ANY, next.cue()));
    }

    private static List<Wanted> alternatives(Wanted wanted) {
        return wanted instanceof Some some && some.atLeast() == 1 ? some.of() : List.of(wanted);
    }

    private static Stream<Wanted> spread(Wanted wanted) {
        return wanted instanceof All all ? all.of().stream().flatMap(SideBySide::spread) : Stream.of(wanted);
    }
}

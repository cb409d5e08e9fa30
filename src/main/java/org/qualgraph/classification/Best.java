package org.qualgraph.classification;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The best names of those that are taken, one of each group at most. */
final class Best {
    private static final Comparator<RankedName> ORDER = Comparator.comparing(RankedName::worth)
            .reversed()
            .thenComparing(ranked -> ranked.name().concept())
            .thenComparing(ranked -> ranked.name().text())
            .thenComparing(ranked -> ranked.name().owner())
            .thenComparing(ranked -> ranked.name().language());

    private final int limit;
    private final Function<Name, Object> group;
    private final Map<Object, RankedName> byGroup = new HashMap<>();
    private final TreeSet<RankedName> best = new TreeSet<>(ORDER);

    Best(int limit, Function<Name, Object> group) {
        this.limit = limit;
        this.group = group;
    }

    /** Whether a name of this worth would change anything. */
    boolean wants(float worth) {
        return best.size() < limit || worth >= best.last().worth();
    }

    void take(RankedName name) {
        var key = group.apply(name.name());
        var before = byGroup.get(key);
        if (before != null && ORDER.compare(before, name) <= 0) {
            return;
        }
        if (before != null) {
            best.remove(before);
        }
        byGroup.put(key, name);
        best.add(name);
        if (best.size() > limit) {
            byGroup.remove(group.apply(best.pollLast().name()));
        }
    }

    /** In order. */
    List<RankedName> names() {
        return List.copyOf(best);
    }
}

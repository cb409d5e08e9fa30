package org.qualgraph.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how often each of a few things occurs. Where there are more kinds than it holds, those seen once make room; where
 * there are none, a new one is passed over. What is frequent is counted exactly unless it is rare at first.
 */
final class Capped<T extends Comparable<T>> {
    private final int most;
    private final Map<T, Integer> counts;

    Capped(int most) {
        this.most = most;
        this.counts = new HashMap<>(4);
    }

    void add(T item) {
        if (counts.size() >= most && !counts.containsKey(item)) {
            counts.values().removeIf(count -> count == 1);
        }
        if (counts.size() < most || counts.containsKey(item)) {
            counts.merge(item, 1, Integer::sum);
        }
    }

    int count(T item) {
        return counts.getOrDefault(item, 0);
    }

    /** The most frequent first; equals in their own order. */
    List<T> ranked() {
        var items = new ArrayList<>(counts.keySet());
        items.sort(Comparator.comparing((T item) -> -count(item)).thenComparing(Comparator.naturalOrder()));
        return items;
    }
}

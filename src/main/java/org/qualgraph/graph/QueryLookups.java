package org.qualgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;

/**
 * The lookups of one query, of which it may make so many. What was found last is remembered, so that a name that comes in
 * many solutions costs one lookup. One query, one thread.
 */
final class QueryLookups {
    private static final int REMEMBERED = 1_000;

    private final Function<Lookup, List<Hit>> index;
    private final Guard guard;
    private final LinkedHashMap<Lookup, List<Hit>> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private int made;

    QueryLookups(Function<Lookup, List<Hit>> index, Guard guard) {
        this.index = index;
        this.guard = guard;
    }

    /**
     * The hits of a lookup, best first.
     *
     * @throws RefusedQueryException where the query has made too many
     */
    List<Hit> find(Lookup lookup) {
        guard.deadline().check();
        var known = remembered.get(lookup);
        if (known != null) {
            return known;
        }
        made++;
        guard.requireLookups(made);
        var hits = index.apply(lookup);
        if (remembered.size() >= REMEMBERED) {
            remembered.pollFirstEntry();
        }
        remembered.put(lookup, hits);
        return hits;
    }
}

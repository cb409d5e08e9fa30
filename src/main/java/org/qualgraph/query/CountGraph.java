package org.qualgraph.query;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.qualgraph.graph.GraphStore;

/** Counts what the graph holds, once for each of its states. */
public final class CountGraph {
    private final GraphStore store;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile @Nullable Figures last;

    CountGraph(GraphStore store) {
        this.store = store;
    }

    /** The state that the graph is in: the same number, the same statements. */
    public long generation() {
        return store.generation();
    }

    /** The counts. The first call in each state costs about a second for three million statements. */
    public Figures figures() {
        var known = last;
        return known != null && known.generation() == generation() ? known : counted();
    }

    private Figures counted() {
        counting.lock();
        try {
            var known = last;
            var generation = generation();
            if (known != null && known.generation() == generation) {
                return known;
            }
            var counted = new Figures(store.counts(), generation, store.ontologyVersion());
            last = counted;
            return counted;
        } finally {
            counting.unlock();
        }
    }
}

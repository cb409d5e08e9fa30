package org.qualgraph.query;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.qualgraph.graph.DatasetDescription;
import org.qualgraph.graph.GraphStore;

/** Describes everything that is loaded in VoID, the vocabulary of datasets. Counts once for each state of the graph. */
public final class DescribeDataset {
    /** The syntaxes that it can be written in. */
    public static final List<String> MEDIA_TYPES =
            List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml");

    private final GraphStore store;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile @Nullable Known last;

    DescribeDataset(GraphStore store) {
        this.store = store;
    }

    private record Known(long generation, DatasetDescription description) {}

    /**
     * The description in UTF-8. The first call in each state costs some seconds for three million statements.
     *
     * @param mediaType one of {@link #MEDIA_TYPES}
     * @param site where the server is, such as {@code http://localhost:7070}
     */
    public byte[] rdf(String mediaType, String site) {
        var known = last;
        var current = known != null && known.generation() == store.generation() ? known : counted();
        return current.description().rdf(mediaType, site);
    }

    private Known counted() {
        counting.lock();
        try {
            var known = last;
            var generation = store.generation();
            if (known != null && known.generation() == generation) {
                return known;
            }
            var counted = new Known(generation, store.describeDataset());
            last = counted;
            return counted;
        } finally {
            counting.unlock();
        }
    }
}

package org.qualgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.PostingId;

/** Tells what {@link CorpusWriter} would do with a batch, inside a read transaction. */
final class CorpusComparison {
    private final DatasetGraph dataset;
    private final Node graph;
    private final Map<PostingId, Set<Triple>> written = new HashMap<>();

    CorpusComparison(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    WriteCounts compare(String corpus, List<Extraction> batch) {
        int added = 0;
        int unchanged = 0;
        for (var extraction : batch) {
            var id = PostingId.of(corpus, extraction.posting());
            var before = before(id);
            var after = PostingTriples.of(id, graph, extraction);
            if (before.isEmpty()) {
                added++;
            } else if (CorpusWriter.sameButForSource(before, after)) {
                unchanged++;
            }
            written.put(id, after);
        }
        return new WriteCounts(added, batch.size() - added - unchanged, unchanged);
    }

    private Set<Triple> before(PostingId id) {
        var earlier = written.get(id);
        return earlier == null ? StoredTriples.of(dataset, graph, GraphTerms.posting(id)) : earlier;
    }
}

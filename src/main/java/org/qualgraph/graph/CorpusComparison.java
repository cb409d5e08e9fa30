package org.qualgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.graph.GraphStore.WriteCounts;

/** Tells what {@link CorpusWriter} would do with a batch, inside a read transaction. */
final class CorpusComparison {
    private final DatasetGraph dataset;
    private final Map<Node, Node> compared = new HashMap<>();

    CorpusComparison(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    WriteCounts compare(List<PostingStatements> batch) {
        int added = 0;
        int unchanged = 0;
        for (var posting : batch) {
            var after = Literals.integer(posting.digest());
            var before = before(posting.node());
            if (before.isEmpty()) {
                added++;
            } else if (before.get().equals(after)) {
                unchanged++;
            }
            compared.put(posting.node(), after);
        }
        return new WriteCounts(added, batch.size() - added - unchanged, unchanged);
    }

    private Optional<Node> before(Node posting) {
        return Optional.ofNullable(compared.get(posting)).or(() -> stored(posting));
    }

    private Optional<Node> stored(Node posting) {
        var quads = dataset.find(Quad.defaultGraphIRI, posting, GraphTerms.DIGEST, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    }
}

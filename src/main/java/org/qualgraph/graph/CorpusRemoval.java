package org.qualgraph.graph;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/**
 * Takes a corpus away, inside a write transaction.
 *
 * <p>What stays is what loading only the others would have given, but for the spelling of the name of an employer or
 * place that they name too, which stays as well. Cost: each statement is taken out of every index; memory holds concepts and postings by
 * name, for statements go by the thousand.
 */
final class CorpusRemoval {
    /** A block of each of six indexes, and what leads to it, may be copied for a statement. */
    private static final long MOST_BYTES_A_STATEMENT = 6 * 2 * 8192L;

    private final DatasetGraph dataset;
    private final Node graph;

    CorpusRemoval(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** How much room is needed at most: TDB2 copies each block that changes once a transaction. */
    long bytesNeeded() {
        var statements = new Tuples(dataset).count(graph, Node.ANY, Node.ANY, Node.ANY);
        return Math.min(StoreSize.treesOf(dataset), statements * MOST_BYTES_A_STATEMENT);
    }

    void run() {
        var concepts = new CorpusConcepts(dataset, graph);
        concepts.all().forEach(concepts::handOver);
        var postings = postings();
        var statistics = new StatisticsGraph(dataset);
        postings.forEach(statistics::touch);
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        postings.forEach(posting -> dataset.deleteAny(Quad.defaultGraphIRI, posting, Node.ANY, Node.ANY));
        relink(postings, statistics);
        statistics.finish();
    }

    private List<Node> postings() {
        return Iter.asStream(dataset.findNG(graph, Node.ANY, Terms.TYPE, Terms.POSTING_CLASS))
                .map(Quad::getSubject)
                .toList();
    }

    /** Postings of other corpora that repeat one of these are compared anew, when none of these is left. */
    private void relink(List<Node> postings, StatisticsGraph statistics) {
        var duplicates = new NearDuplicates(dataset, statistics);
        for (var posting : postings) {
            if (dataset.contains(Node.ANY, Node.ANY, Terms.DUPLICATE_OF, posting)) {
                duplicates.remove(posting);
            }
        }
    }
}

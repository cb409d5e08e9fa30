package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.model.PostingId;
import org.qualgraph.ontology.Terms;

/** Takes postings out of a corpus. Needs a write transaction. */
final class PostingRemover {
    /** As many postings as leave a transaction small. */
    private static final int BATCH = 500;

    private final DatasetGraph dataset;
    private final Node graph;
    private final StatisticsGraph statistics;
    private final NearDuplicates duplicates;

    PostingRemover(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
        this.statistics = new StatisticsGraph(dataset);
        this.duplicates = new NearDuplicates(dataset, statistics);
    }

    /** The postings of a corpus that are not wanted, in batches, in the order of their identifiers. */
    static List<List<Node>> unwanted(DatasetGraph dataset, Node graph, Predicate<PostingId> wanted) {
        var unwanted = sorted(dataset, graph).stream()
                .filter(wanted.negate())
                .map(GraphTerms::posting)
                .toList();
        var batches = new ArrayList<List<Node>>();
        for (int start = 0; start < unwanted.size(); start += BATCH) {
            batches.add(unwanted.subList(start, Math.min(start + BATCH, unwanted.size())));
        }
        return batches;
    }

    /** The postings of a corpus in the order of their identifiers. */
    static List<PostingId> sorted(DatasetGraph dataset, Node graph) {
        return Iter.asStream(dataset.findNG(graph, Node.ANY, Terms.TYPE, Terms.POSTING_CLASS))
                .map(quad -> PostingId.ofIri(quad.getSubject().getURI()))
                .sorted(Comparator.comparing(PostingId::value))
                .toList();
    }

    /** Takes postings away, with all that the store keeps of them; gives their number. */
    int remove(List<Node> postings) {
        var concepts = new CorpusConcepts(dataset, graph);
        for (var posting : postings) {
            statistics.touch(posting);
            var statements = StoredTriples.of(dataset, graph, posting);
            statements.forEach(triple -> dataset.delete(Quad.create(graph, triple)));
            concepts.release(CorpusConcepts.namedBy(statements));
            dataset.deleteAny(Quad.defaultGraphIRI, posting, GraphTerms.DIGEST, Node.ANY);
            duplicates.remove(posting);
        }
        statistics.finish();
        return postings.size();
    }
}

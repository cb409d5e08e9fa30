package org.qualgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/**
 * Takes a corpus away, inside a write transaction.
 *
 * <p>An employer or place is a concept of the corpus that first named it. One that other corpora name too moves to the
 * first of them by name, so that what stays is what loading only the others would have given, but for the spelling of
 * its name, which stays too. Cost: each statement is taken out of every index; memory holds concepts and postings by
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
        for (var concept : ofType(Terms.CONCEPT_CLASS)) {
            heir(concept).ifPresent(heir -> move(concept, heir));
        }
        var postings = ofType(Terms.POSTING_CLASS);
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        postings.forEach(posting -> dataset.deleteAny(Quad.defaultGraphIRI, posting, Node.ANY, Node.ANY));
        relink(postings);
    }

    private List<Node> ofType(Node type) {
        return Iter.asStream(dataset.findNG(graph, Node.ANY, Terms.TYPE, type))
                .map(Quad::getSubject)
                .toList();
    }

    /** Postings of other corpora that repeat one of these are compared anew, when none of these is left. */
    private void relink(List<Node> postings) {
        var duplicates = new NearDuplicates(dataset);
        for (var posting : postings) {
            if (dataset.contains(Node.ANY, Node.ANY, Terms.DUPLICATE_OF, posting)) {
                duplicates.remove(posting);
            }
        }
    }

    /** The first of the other corpora that names a concept. */
    private Optional<Node> heir(Node concept) {
        return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, concept))
                .map(Quad::getGraph)
                .filter(other -> !other.equals(graph) && GraphTerms.isCorpusGraph(other))
                .min(Comparator.comparing(GraphTerms::corpus));
    }

    private void move(Node concept, Node heir) {
        var statements = Iter.toList(dataset.findNG(graph, concept, Node.ANY, Node.ANY));
        statements.forEach(quad -> dataset.add(Quad.create(heir, quad.asTriple())));
    }
}

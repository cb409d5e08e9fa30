package org.qualgraph.graph;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/**
 * The statements of all concepts. A graph of concepts, as the ontology's, is read whole, in the order in which it is
 * stored; of a corpus, which is larger than its concepts, each concept is looked up. Needs a transaction.
 */
final class StoredConcepts {
    private StoredConcepts() {}

    /** Statements that two graphs make come twice. */
    static Iterator<Triple> statements(DatasetGraph dataset) {
        var whole = new HashSet<Node>();
        var single = new HashSet<Quad>();
        for (var type : ConceptType.values()) {
            dataset.findNG(Node.ANY, Node.ANY, Terms.TYPE, Terms.conceptClass(type))
                    .forEachRemaining(quad -> {
                        if (GraphTerms.isCorpusGraph(quad.getGraph())) {
                            single.add(quad);
                        } else {
                            whole.add(quad.getGraph());
                        }
                    });
        }
        return Iter.concat(wholes(dataset, whole), singles(dataset, single));
    }

    private static Iterator<Triple> wholes(DatasetGraph dataset, Set<Node> graphs) {
        return Iter.flatMap(graphs.iterator(), graph -> triples(dataset, graph, Node.ANY));
    }

    private static Iterator<Triple> singles(DatasetGraph dataset, Set<Quad> concepts) {
        return Iter.flatMap(concepts.iterator(), quad -> triples(dataset, quad.getGraph(), quad.getSubject()));
    }

    private static Iterator<Triple> triples(DatasetGraph dataset, Node graph, Node subject) {
        return Iter.map(dataset.findNG(graph, subject, Node.ANY, Node.ANY), Quad::asTriple);
    }
}

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
        var tuples = new Tuples(dataset);
        var whole = new HashSet<Node>();
        var single = new HashSet<Quad>();
        for (var type : ConceptType.values()) {
            var conceptClass = Terms.conceptClass(type);
            for (var number : tuples.graphs(Terms.TYPE, conceptClass).keySet()) {
                var graph = tuples.node(number);
                if (GraphTerms.isCorpusGraph(graph)) {
                    dataset.findNG(graph, Node.ANY, Terms.TYPE, conceptClass).forEachRemaining(single::add);
                } else {
                    whole.add(graph);
                }
            }
        }
        var terms = new StoredTerms(dataset);
        return Iter.concat(
                Iter.flatMap(whole.iterator(), graph -> tuples.triples(graph, terms)), singles(dataset, single));
    }

    private static Iterator<Triple> singles(DatasetGraph dataset, Set<Quad> concepts) {
        return Iter.flatMap(
                concepts.iterator(),
                quad -> Iter.map(
                        dataset.findNG(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY), Quad::asTriple));
    }
}

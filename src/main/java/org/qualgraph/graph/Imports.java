package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/** The graphs of other taxonomies. Needs a transaction. */
final class Imports {
    private static final String GRAPHS = Terms.importGraph("").getURI();

    private Imports() {}

    /**
     * Makes a graph hold these triples and no others, touching only what differs. They are written in their order: where
     * all that is said of a concept stands together, the indexes grow at their ends, which is several times faster.
     *
     * @return whether anything did
     */
    static boolean replace(DatasetGraph dataset, Node graph, Set<Triple> wanted) {
        var missing = new LinkedHashSet<>(wanted);
        var surplus = new ArrayList<Quad>();
        dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!missing.remove(quad.asTriple())) {
                surplus.add(quad);
            }
        });
        surplus.forEach(dataset::delete);
        missing.forEach(triple -> dataset.add(Quad.create(graph, triple)));
        return !surplus.isEmpty() || !missing.isEmpty();
    }

    /** How many concepts the graph of each name has. */
    static SortedMap<String, Long> counts(DatasetGraph dataset) {
        var tuples = new Tuples(dataset);
        var counts = new TreeMap<String, Long>();
        dataset.listGraphNodes().forEachRemaining(graph -> {
            if (graph.isURI() && graph.getURI().startsWith(GRAPHS)) {
                counts.put(
                        graph.getURI().substring(GRAPHS.length()),
                        tuples.count(graph, Node.ANY, Terms.IN_SCHEME, graph));
            }
        });
        return counts;
    }
}

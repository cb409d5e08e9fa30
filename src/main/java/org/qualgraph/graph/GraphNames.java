package org.qualgraph.graph;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.ontology.Terms;

/** Named graphs by the short names that stand for them: {@code corpus/mine} for {@code <…/graph/corpus/mine>}. */
final class GraphNames {
    private static final String GRAPHS = Terms.BASE + "graph/";

    private GraphNames() {}

    static String name(Node graph) {
        return graph.getURI().startsWith(GRAPHS) ? graph.getURI().substring(GRAPHS.length()) : graph.getURI();
    }

    /** The names of all, sorted. Needs a transaction, as the others do. */
    static List<String> all(DatasetGraph dataset) {
        return Iter.asStream(dataset.listGraphNodes())
                .map(GraphNames::name)
                .sorted()
                .toList();
    }

    /**
     * The graph of a name or whole IRI.
     *
     * @throws UnknownGraphException where the dataset does not hold it
     */
    static Node held(DatasetGraph dataset, String name) {
        var graph = NodeFactory.createURI(name.contains(":") ? name : GRAPHS + name);
        if (!dataset.containsGraph(graph)) {
            throw new UnknownGraphException(name, all(dataset));
        }
        return graph;
    }
}

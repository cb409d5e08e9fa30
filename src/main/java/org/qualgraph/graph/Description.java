package org.qualgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.ontology.Terms;

/**
 * What a graph says of one subject: its own statements, those of the nodes inside it (the requirements, mentions and
 * evidence of a posting), and the inverses of the links that are asserted on the other side only: narrower concepts and
 * the top concepts of a scheme.
 */
final class Description {
    private Description() {}

    /** Adds the description of a subject, nothing where the graph does not hold it. */
    static void add(Graph graph, Node subject, Graph description) {
        addStatements(graph, subject, subject, description);
        addInverse(graph, subject, Terms.BROADER, GraphTerms.NARROWER, description);
        addInverse(graph, subject, Terms.TOP_CONCEPT_OF, GraphTerms.HAS_TOP_CONCEPT, description);
    }

    /** A graph with the prefixes of the schema and nothing else. */
    static Graph empty() {
        var description = GraphMemFactory.createDefaultGraphSameTerm();
        description.getPrefixMapping().setNsPrefixes(Terms.PREFIXES);
        return description;
    }

    /** The depth is that of a posting's parts: requirement, part, mention, evidence. */
    private static void addStatements(Graph graph, Node subject, Node whole, Graph description) {
        for (var triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
            description.add(triple);
            var object = triple.getObject();
            if (whole.isURI()
                    && GraphTerms.isPart(object, whole)
                    && !description.contains(object, Node.ANY, Node.ANY)) {
                addStatements(graph, object, whole, description);
            }
        }
    }

    private static void addInverse(Graph graph, Node subject, Node asserted, Node inverse, Graph description) {
        graph.find(Node.ANY, asserted, subject)
                .mapWith(Triple::getSubject)
                .forEachRemaining(source -> description.add(subject, inverse, source));
    }
}

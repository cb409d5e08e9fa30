package org.qualgraph.corpus;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A statement of RDF with its place.
 *
 * @param line the line it stands on, counted from 1
 * @param bytes how long that line is
 */
record Statement(long line, int bytes, Quad quad) {

    Node subject() {
        return quad.getSubject();
    }

    Node predicate() {
        return quad.getPredicate();
    }

    Node object() {
        return quad.getObject();
    }

    /** The graph that it is made in; empty where none is told. */
    Optional<Node> graph() {
        return quad.isDefaultGraph() ? Optional.empty() : Optional.of(quad.getGraph());
    }
}

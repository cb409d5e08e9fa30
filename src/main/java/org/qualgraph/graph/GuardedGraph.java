package org.qualgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that can be read until the deadline only. */
final class GuardedGraph extends GraphWrapper {
    private final Deadline deadline;

    GuardedGraph(Graph graph, Deadline deadline) {
        super(graph);
        this.deadline = deadline;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        deadline.check();
        return get().find(subject, predicate, object).mapWith(triple -> {
            deadline.check();
            return triple;
        });
    }
}

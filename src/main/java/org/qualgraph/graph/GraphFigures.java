package org.qualgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.ontology.Terms;

/** Counts what each named graph holds, in one pass over its statements, in the order in which they are stored. */
final class GraphFigures {
    private final Tuples tuples;
    private final Map<NodeId, Long> classes = new HashMap<>();
    private final Map<NodeId, Long> properties = new HashMap<>();
    private final ForeignLinks links = new ForeignLinks();
    private NodeId lastSubject = NodeId.NodeDoesNotExist;
    private long triples;
    private long entities;

    private GraphFigures(Tuples tuples) {
        this.tuples = tuples;
    }

    /** Those of one graph. Needs a transaction. */
    static GraphFigures of(DatasetGraph dataset, Node graph) {
        var figures = new GraphFigures(new Tuples(dataset));
        var type = figures.tuples.id(Terms.TYPE);
        var matches = figures.tuples.ids(ForeignLinks.PREDICATES);
        figures.tuples.forEach(graph, (subject, predicate, object) -> {
            figures.count(subject, predicate);
            if (predicate.equals(type)) {
                figures.classes.merge(object, 1L, Long::sum);
            } else if (matches.contains(predicate)) {
                figures.links.add(figures.tuples.node(predicate), figures.tuples.node(object));
            }
        });
        return figures;
    }

    /** The statements of a subject stand together. */
    private void count(NodeId subject, NodeId predicate) {
        triples++;
        properties.merge(predicate, 1L, Long::sum);
        if (!subject.equals(lastSubject)) {
            entities++;
            lastSubject = subject;
        }
    }

    long triples() {
        return triples;
    }

    /** How many subjects there are. */
    long entities() {
        return entities;
    }

    /** How many there are of each class, by its IRI. */
    SortedMap<String, Long> classes() {
        return named(classes);
    }

    /** How many statements each property makes, by its IRI. */
    SortedMap<String, Long> properties() {
        return named(properties);
    }

    ForeignLinks links() {
        return links;
    }

    private SortedMap<String, Long> named(Map<NodeId, Long> counts) {
        var named = new TreeMap<String, Long>();
        counts.forEach((id, count) -> {
            var node = tuples.node(id);
            if (node.isURI()) {
                named.put(node.getURI(), count);
            }
        });
        return named;
    }

    /** The sum over several graphs of what {@code count} gives for each. */
    static long sum(Iterable<GraphFigures> figures, ToLongFunction<GraphFigures> count) {
        long sum = 0;
        for (var each : figures) {
            sum += count.applyAsLong(each);
        }
        return sum;
    }
}

package org.qualgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of the named graphs as the store keeps them: numbers for nodes. Counting and comparing numbers is some ten
 * times faster than making the nodes, and only those that are shown need to be made. Needs a transaction.
 */
final class Tuples {
    private static final int GRAPH = 0;
    private static final int SUBJECT = 1;
    private static final int PREDICATE = 2;
    private static final int OBJECT = 3;

    private final NodeTupleTable table;
    private final NodeTable nodes;

    Tuples(DatasetGraph dataset) {
        table = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
        nodes = table.getNodeTable();
    }

    /** How many quads fit a pattern, in which {@link Node#ANY} stands for all. */
    long count(Node graph, Node subject, Node predicate, Node object) {
        return Iter.count(find(graph, subject, predicate, object));
    }

    /** How many quads there are. */
    long count() {
        return Iter.count(table.findAll());
    }

    /** The subjects of the quads that fit a pattern, as often as they do. */
    Iterator<NodeId> subjects(Node graph, Node predicate, Node object) {
        return Iter.map(find(graph, Node.ANY, predicate, object), tuple -> tuple.get(SUBJECT));
    }

    /** How many quads of each graph have this predicate and object. */
    Map<NodeId, Long> graphs(Node predicate, Node object) {
        var counts = new HashMap<NodeId, Long>();
        find(Node.ANY, Node.ANY, predicate, object)
                .forEachRemaining(tuple -> counts.merge(tuple.get(GRAPH), 1L, Long::sum));
        return counts;
    }

    /** Takes subject and object of every quad with a predicate. */
    void forEach(Node predicate, Link link) {
        forEach(Node.ANY, predicate, link);
    }

    /** Takes subject and object of every quad of a graph with a predicate. */
    void forEach(Node graph, Node predicate, Link link) {
        find(graph, Node.ANY, predicate, Node.ANY)
                .forEachRemaining(tuple -> link.accept(tuple.get(SUBJECT), tuple.get(OBJECT)));
    }

    /** Takes subject, predicate and object of every quad of a graph, those of one subject together. */
    void forEach(Node graph, Statement statement) {
        find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(
                        tuple -> statement.accept(tuple.get(SUBJECT), tuple.get(PREDICATE), tuple.get(OBJECT)));
    }

    /** Takes predicate and object of every quad with a subject. */
    void forEachOf(NodeId subject, Link link) {
        if (isKnown(subject)) {
            table.find(NodeId.NodeIdAny, subject, NodeId.NodeIdAny, NodeId.NodeIdAny)
                    .forEachRemaining(tuple -> link.accept(tuple.get(PREDICATE), tuple.get(OBJECT)));
        }
    }

    /** Takes the subject of every quad with a predicate and an object. */
    void forEachSubject(NodeId predicate, NodeId object, Consumer<NodeId> sink) {
        if (isKnown(predicate)) {
            table.find(NodeId.NodeIdAny, NodeId.NodeIdAny, predicate, object)
                    .forEachRemaining(tuple -> sink.accept(tuple.get(SUBJECT)));
        }
    }

    /** The objects of the quads with a subject and a predicate. */
    List<Node> objects(NodeId subject, Node predicate) {
        var number = id(predicate);
        return isKnown(subject) && isKnown(number)
                ? Iter.toList(Iter.map(
                        table.find(NodeId.NodeIdAny, subject, number, NodeId.NodeIdAny),
                        tuple -> node(tuple.get(OBJECT))))
                : List.of();
    }

    /** The statements of a graph, those of one subject together. */
    Iterator<Triple> triples(Node graph, StoredTerms terms) {
        return Iter.map(
                find(graph, Node.ANY, Node.ANY, Node.ANY),
                tuple -> Triple.create(
                        terms.term(tuple.get(SUBJECT)),
                        terms.term(tuple.get(PREDICATE)),
                        terms.term(tuple.get(OBJECT))));
    }

    boolean contains(NodeId subject, Node predicate, Node object) {
        return contains(subject, id(predicate), id(object));
    }

    /** Whether any graph has this statement. */
    boolean contains(NodeId subject, NodeId predicate, NodeId object) {
        return isKnown(predicate)
                && isKnown(object)
                && table.find(NodeId.NodeIdAny, subject, predicate, object).hasNext();
    }

    Node node(NodeId id) {
        return nodes.getNodeForNodeId(id);
    }

    private Iterator<Tuple<NodeId>> find(Node graph, Node subject, Node predicate, Node object) {
        var found = table.findAsNodeIds(graph, subject, predicate, object);
        return found == null ? Iter.nullIterator() : found;
    }

    /** The number of a node, a special one for a node that is in no quad. */
    NodeId id(Node node) {
        return nodes.getNodeIdForNode(node);
    }

    /** The number of a node, which is given one where it has none. Needs a write transaction. */
    NodeId numbered(Node node) {
        return nodes.getAllocateNodeId(node);
    }

    /** Takes quads out and puts others in, index by index. Needs a write transaction. */
    void change(List<Tuple<NodeId>> surplus, List<Tuple<NodeId>> missing) {
        table.getTupleTable().deleteAll(surplus);
        table.getTupleTable().addAll(missing);
    }

    Set<NodeId> ids(Collection<Node> some) {
        return some.stream().map(this::id).filter(Tuples::isKnown).collect(Collectors.toSet());
    }

    private static boolean isKnown(NodeId id) {
        return !NodeId.isDoesNotExist(id);
    }

    /** Takes the three terms of a statement. */
    @FunctionalInterface
    interface Statement {
        void accept(NodeId subject, NodeId predicate, NodeId object);
    }

    /** Takes two terms of a statement. */
    @FunctionalInterface
    interface Link {
        void accept(NodeId first, NodeId second);
    }
}

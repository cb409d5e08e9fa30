package org.qualgraph.graph;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
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
    private static final int SUBJECT = 1;
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

    /** Takes subject and object of every quad with a predicate. */
    void forEach(Node predicate, Link link) {
        find(Node.ANY, Node.ANY, predicate, Node.ANY)
                .forEachRemaining(tuple -> link.accept(tuple.get(SUBJECT), tuple.get(OBJECT)));
    }

    boolean contains(NodeId subject, Node predicate, Node object) {
        var p = id(predicate);
        var o = id(object);
        return isKnown(p)
                && isKnown(o)
                && table.find(NodeId.NodeIdAny, subject, p, o).hasNext();
    }

    Node node(NodeId id) {
        return nodes.getNodeForNodeId(id);
    }

    private Iterator<Tuple<NodeId>> find(Node graph, Node subject, Node predicate, Node object) {
        var found = table.findAsNodeIds(graph, subject, predicate, object);
        return found == null ? Iter.nullIterator() : found;
    }

    private NodeId id(Node node) {
        return nodes.getNodeIdForNode(node);
    }

    private static boolean isKnown(NodeId id) {
        return !NodeId.isDoesNotExist(id);
    }

    /** Takes the two ends of an edge. */
    @FunctionalInterface
    interface Link {
        void accept(NodeId subject, NodeId object);
    }
}

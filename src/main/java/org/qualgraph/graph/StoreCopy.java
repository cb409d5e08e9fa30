package org.qualgraph.graph;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Copies a store's live statements and their terms into a new data folder, which then takes the place of the old one.
 *
 * <p>TDB2 never changes a block that a reader may look at but writes a copy, and keeps every term, so that a store grows
 * with each transaction; its copy holds what is in use. Everything is made from one index of the named graphs and one of
 * the unnamed one, so that a copy also mends the others. The copy is one transaction in a folder that does not count yet,
 * and one move makes it count: a kill at any moment leaves the old store or the new one, and at most a folder that the
 * next opening deletes.
 */
final class StoreCopy {
    private final NodeTable terms;
    private final DatasetGraph target;

    private StoreCopy(DatasetGraph source, DatasetGraph target) {
        this.terms = TDBInternal.requireStorage(source)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        this.target = target;
    }

    /**
     * Copies what is open for reading and puts the copy in its place; the source is closed.
     *
     * @throws FullDiskException where there is no room; nothing has changed
     */
    static void replace(StoreFolder store, Path data, OpenedData source, TupleIndex quads, TupleIndex triples)
            throws IOException {
        var unfinished = store.nextUnfinished(data);
        try {
            copy(store, unfinished, source.dataset(), quads, triples);
        } catch (InternalError e) {
            // So the virtual machine says that a mapped file found no room to grow
            StoreFolder.delete(unfinished);
            throw new FullDiskException(
                    "The disk of " + store.path() + " is full; make room and try again. Nothing has changed", e);
        } catch (RuntimeException e) {
            StoreFolder.delete(unfinished);
            throw e;
        }
        source.close();
        store.switchTo(unfinished, data);
    }

    private static void copy(
            StoreFolder store, Path unfinished, DatasetGraph source, TupleIndex quads, TupleIndex triples) {
        try (var opened = OpenedData.open(store, unfinished)) {
            var target = opened.dataset();
            var copy = new StoreCopy(source, target);
            target.begin(ReadWrite.WRITE);
            triples.all().forEachRemaining(copy::addTriple);
            quads.all().forEachRemaining(copy::addQuad);
            target.commit();
            target.end();
        }
    }

    private void addTriple(Tuple<NodeId> triple) {
        target.getDefaultGraph().add(node(triple, 0), node(triple, 1), node(triple, 2));
    }

    private void addQuad(Tuple<NodeId> quad) {
        target.add(node(quad, 0), node(quad, 1), node(quad, 2), node(quad, 3));
    }

    private Node node(Tuple<NodeId> statement, int slot) {
        return terms.getNodeForNodeId(statement.get(slot));
    }
}

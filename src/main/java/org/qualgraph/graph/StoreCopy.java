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
import org.qualgraph.model.QualGraphException;

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
    private final OpenedData source;
    private final NodeTable terms;
    private final TupleIndex quads;
    private final TupleIndex triples;

    /** A copy of what two indexes of a source, which is open for reading, hold. */
    StoreCopy(OpenedData source, TupleIndex quads, TupleIndex triples) {
        this.source = source;
        this.terms = TDBInternal.requireStorage(source.dataset())
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        this.quads = quads;
        this.triples = triples;
    }

    /**
     * Makes the copy and puts it in the place of the source, which is closed and deleted.
     *
     * @throws FullDiskException where there is no room; nothing has changed
     */
    void replace(StoreFolder store, Path data) throws IOException {
        var unfinished = store.nextUnfinished(data);
        try {
            copyTo(unfinished);
        } catch (RuntimeException | InternalError e) {
            StoreFolder.delete(unfinished);
            throw failure(store.path(), e);
        }
        source.close();
        store.switchTo(unfinished, data);
    }

    private void copyTo(Path unfinished) {
        try (var opened = OpenedData.open(unfinished, source.dataset().getStoreParams())) {
            var target = opened.dataset();
            target.begin(ReadWrite.WRITE);
            triples.all().forEachRemaining(triple -> addTriple(triple, target));
            quads.all().forEachRemaining(quad -> addQuad(quad, target));
            target.commit();
            target.end();
        }
    }

    private void addTriple(Tuple<NodeId> triple, DatasetGraph target) {
        target.getDefaultGraph().add(node(triple, 0), node(triple, 1), node(triple, 2));
    }

    private void addQuad(Tuple<NodeId> quad, DatasetGraph target) {
        target.add(node(quad, 0), node(quad, 1), node(quad, 2), node(quad, 3));
    }

    private Node node(Tuple<NodeId> statement, int slot) {
        return terms.getNodeForNodeId(statement.get(slot));
    }

    /** That a mapped file finds no room to grow the virtual machine tells by an internal error. */
    private static QualGraphException failure(Path folder, Throwable cause) {
        return cause instanceof InternalError || FreeSpace.isLow(folder)
                ? new FullDiskException(
                        "The disk of " + folder + " is full; make room and try again. Nothing has changed", cause)
                : new UnreadableStoreException(folder, cause);
    }
}

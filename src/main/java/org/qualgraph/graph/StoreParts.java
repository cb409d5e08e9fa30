package org.qualgraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What a TDB2 dataset keeps on disk: every statement once in each of several B+trees, by the numbers of its terms; the
 * terms one after the other in a file, where a term's number is its place; and a tree that finds a term's number by its
 * hash.
 */
final class StoreParts {
    private final DatasetGraphTDB storage;

    StoreParts(DatasetGraph dataset) {
        storage = TDBInternal.requireStorage(dataset);
    }

    /** The orders in which the statements of named graphs are kept, such as {@code GSPO}. */
    List<TupleIndexRecord> quadIndexes() {
        return indexes(storage.getQuadTable().getNodeTupleTable());
    }

    /** The orders in which the statements of the unnamed graph are kept, such as {@code SPO}. */
    List<TupleIndexRecord> tripleIndexes() {
        return indexes(storage.getTripleTable().getNodeTupleTable());
    }

    private static List<TupleIndexRecord> indexes(NodeTupleTable table) {
        return Arrays.stream(table.getTupleTable().getIndexes())
                .map(index -> (TupleIndexRecord) index)
                .toList();
    }

    /** The tree that an index is kept in. */
    static BPlusTree tree(TupleIndexRecord index) {
        return (BPlusTree) index.getRangeIndex();
    }

    /** The file of the terms. */
    BinaryDataFile terms() {
        return termTable().getData();
    }

    /** The tree from hash to number. */
    BPlusTree termIndex() {
        return (BPlusTree) termTable().getIndex();
    }

    private NodeTableTRDF termTable() {
        var table = storage.getQuadTable().getNodeTupleTable().getNodeTable();
        return (NodeTableTRDF) table.baseNodeTable();
    }

    /** All trees. */
    List<BPlusTree> trees() {
        var indexes = Stream.concat(quadIndexes().stream(), tripleIndexes().stream());
        return Stream.concat(indexes.map(StoreParts::tree), Stream.of(termIndex()))
                .toList();
    }
}

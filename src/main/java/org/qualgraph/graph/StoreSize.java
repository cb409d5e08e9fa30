package org.qualgraph.graph;

import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How many bytes of the disk a store takes: the blocks of its trees and its terms. The files themselves are longer, for
 * they grow by 8 MiB at a time, of which the disk holds what was written. Needs a transaction.
 */
final class StoreSize {
    /** In six indexes of four numbers a statement, blocks half full. */
    private static final long BYTES_A_STATEMENT = 6 * 4 * 8 * 2L;

    private static final long SPARE_BYTES = 64L << 20;

    private StoreSize() {}

    static long of(DatasetGraph dataset) {
        var parts = new StoreParts(dataset);
        return treesOf(dataset) + parts.terms().length();
    }

    /** Those of the trees alone, copies of blocks that no reader needs any more among them. */
    static long treesOf(DatasetGraph dataset) {
        return new StoreParts(dataset).trees().stream().mapToLong(StoreSize::of).sum();
    }

    /**
     * How much a copy of so many statements takes at most, and some room to work in: the block of an index is at least
     * half full, and the terms may all be in use.
     */
    static long live(DatasetGraph dataset, long statements) {
        var parts = new StoreParts(dataset);
        long copied = statements * BYTES_A_STATEMENT
                + of(parts.termIndex())
                + parts.terms().length();
        return Math.min(of(dataset), copied) + SPARE_BYTES;
    }

    /** The share of some statements in all. Passes every quad once. */
    static long share(DatasetGraph dataset, long statements) {
        long all = new Tuples(dataset).count();
        return all == 0 ? 0 : Math.round(of(dataset) * ((double) statements / all));
    }

    private static long of(BPlusTree tree) {
        var state = tree.getStateManager();
        return (state.getNodeBlocksLimit() + state.getRecordsBlocksLimit()) * SystemIndex.BlockSize;
    }
}

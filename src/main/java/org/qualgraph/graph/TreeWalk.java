package org.qualgraph.graph;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPTreeNode;
import org.apache.jena.dboe.trans.bplustree.BPTreeRecords;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.jspecify.annotations.Nullable;

/**
 * Passes every record of a B+tree and checks that each could also be found.
 *
 * <p>Idea: from the root down, each block may hold only keys between those that led to it, in rising order and without
 * repetition, and each block's number must be one that the tree has handed out. A walk that ends well has met every
 * record that a search or an iteration can meet, in the same order. Cost: the live blocks are read once; memory holds one
 * path. Needs a transaction.
 */
final class TreeWalk {
    /** A tree of 8 KiB blocks is five or six levels deep at most; a damaged one may lead in circles. */
    private static final int DEEPEST = 16;

    private final BPlusTree tree;
    private final Visitor visitor;
    private final long nodeBlocks;
    private final long recordBlocks;
    private byte @Nullable [] last;

    private TreeWalk(BPlusTree tree, Visitor visitor) {
        this.tree = tree;
        this.visitor = visitor;
        this.nodeBlocks = tree.getStateManager().getNodeBlocksLimit();
        this.recordBlocks = tree.getStateManager().getRecordsBlocksLimit();
    }

    /**
     * Gives every record to a visitor, in the order of the keys.
     *
     * @return what is wrong with the tree, where anything is
     */
    static Optional<String> walk(BPlusTree tree, Visitor visitor) {
        try {
            new TreeWalk(tree, visitor).node(tree.getRootId(), 0, null);
            return Optional.empty();
        } catch (BrokenTreeException e) {
            return Optional.of(e.fault);
        } catch (RuntimeException | InternalError e) {
            return Optional.of("cannot be read (" + Damage.reason(e) + ")");
        }
    }

    private void node(int id, int depth, byte @Nullable [] high) {
        require(id >= 0 && id < nodeBlocks, "points outside its blocks");
        require(depth < DEEPEST, "leads in circles");
        var node = tree.getNodeManager().getRead(id);
        require(node.getCount() >= 0 && node.getCount() <= tree.getParams().getMaxRec(), "has a block that is none");
        for (int i = 0; i <= node.getCount(); i++) {
            var bound = i < node.getCount() ? key(node, i) : high;
            require(high == null || bound == null || Arrays.compareUnsigned(bound, high) <= 0, "is out of order");
            below(node, i, depth, bound);
        }
        tree.getNodeManager().release(node);
    }

    private static byte[] key(BPTreeNode node, int index) {
        return node.getRecordBuffer().get(index).getKey();
    }

    private void below(BPTreeNode node, int index, int depth, byte @Nullable [] high) {
        var id = node.getPtrBuffer().get(index);
        if (node.isLeaf()) {
            records(id, high);
        } else {
            node(id, depth + 1, high);
        }
        if (high != null) {
            require(last == null || Arrays.compareUnsigned(last, high) <= 0, "is out of order");
            last = high;
        }
    }

    private void records(int id, byte @Nullable [] high) {
        require(id >= 0 && id < recordBlocks, "points outside its blocks");
        var page = tree.getRecordsMgr().getRead(id);
        require(page.getCount() >= 0 && page.getCount() <= page.getMaxSize(), "has a block that is none");
        for (int i = 0; i < page.getCount(); i++) {
            visit(page, i, high);
        }
        tree.getRecordsMgr().release(page);
    }

    private void visit(BPTreeRecords page, int index, byte @Nullable [] high) {
        var found = page.get(index);
        var key = found.getKey();
        require(last == null || Arrays.compareUnsigned(last, key) < 0, "is out of order");
        require(high == null || Arrays.compareUnsigned(key, high) <= 0, "is out of order");
        last = key;
        visitor.accept(found);
    }

    private static void require(boolean condition, String fault) {
        if (!condition) {
            throw new BrokenTreeException(fault);
        }
    }

    /** Takes a record. */
    @FunctionalInterface
    interface Visitor {
        void accept(Record found);
    }

    /** Ends a walk where the tree is not as trees are. */
    private static final class BrokenTreeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String fault;

        private BrokenTreeException(String fault) {
            super(fault);
            this.fault = fault;
        }
    }
}

package org.qualgraph.graph;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * What one index says: how many statements there are, and the sum of a hash of each, in which their order does not
 * matter. Two indexes of the same statements give the same; a damaged one, but for one chance in 2⁶⁴, does not.
 *
 * @param fault why it cannot be read to its end; then the figures mean nothing
 */
record IndexReading(TupleIndexRecord index, long statements, long sum, Optional<String> fault) {

    /** Reads an index from the first to the last statement. Needs a transaction. */
    static IndexReading of(TupleIndexRecord index) {
        var digest = new Digest(index.getMapping());
        var fault = TreeWalk.walk(StoreParts.tree(index), digest);
        return new IndexReading(index, digest.count, digest.sum, fault);
    }

    String name() {
        return index.getName();
    }

    boolean isReadable() {
        return fault.isEmpty();
    }

    boolean agreesWith(IndexReading other) {
        return isReadable() && other.isReadable() && statements == other.statements && sum == other.sum;
    }

    /** Adds up hashes of statements. */
    private static final class Digest implements TreeWalk.Visitor {
        private final TupleMap order;
        private long count;
        private long sum;

        private Digest(TupleMap order) {
            this.order = order;
        }

        @Override
        public void accept(Record found) {
            var key = ByteBuffer.wrap(found.getKey());
            long hash = 1;
            for (int slot = 0; slot < order.length(); slot++) {
                hash = Mixing.mix(hash + key.getLong(order.unmapIdx(slot) * NodeId.SIZE));
            }
            count++;
            sum += hash;
        }
    }
}

package org.qualgraph.index.posting;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of a field, numbered in their order over all segments of one state of an index. Thread-safe.
 *
 * <p>Each segment numbers its values itself; a map from its numbers to those of all is made once, and then counting a
 * posting is reading numbers. Only values that are shown are read as text.
 */
record ValueOrdinals(IndexReader reader, String field, OrdinalMap map) {

    static ValueOrdinals of(IndexReader reader, String field) throws IOException {
        var leaves = reader.leaves();
        var values = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(leaves.get(i), field);
        }
        return new ValueOrdinals(reader, field, OrdinalMap.build(null, values, PackedInts.DEFAULT));
    }

    private static SortedSetDocValues values(LeafReaderContext leaf, String field) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    /** How many values there are. */
    int size() {
        return Math.toIntExact(map.getValueCount());
    }

    /** The values of the postings of a segment, for one thread. */
    Column column(LeafReaderContext leaf) throws IOException {
        return new Column(values(leaf, field), this, leaf.ord);
    }

    /** The values themselves, for one thread. */
    ValueNames names() throws IOException {
        var leaves = new SortedSetDocValues[reader.leaves().size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = values(reader.leaves().get(i), field);
        }
        return new ValueNames(map, leaves);
    }

    /** The values of the postings of a segment, in the order of its documents. */
    record Column(SortedSetDocValues values, ValueOrdinals all, int segment) {

        /** Reads the numbers of a document's values into a list. */
        void read(int document, IntegerList numbers) throws IOException {
            numbers.clear();
            if (values.advanceExact(document)) {
                var global = all.map().getGlobalOrds(segment);
                for (int i = values.docValueCount(); i > 0; i--) {
                    numbers.add(Math.toIntExact(global.get(values.nextOrd())));
                }
            }
        }
    }
}

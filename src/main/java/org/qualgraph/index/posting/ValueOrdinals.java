package org.qualgraph.index.posting;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
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

    /** The value of a number. */
    String value(int number) throws IOException {
        return bytes(number).utf8ToString();
    }

    private BytesRef bytes(int number) throws IOException {
        var leaf = reader.leaves().get(map.getFirstSegmentNumber(number));
        return values(leaf, field).lookupOrd(map.getFirstSegmentOrd(number));
    }

    /** The number of a value, negative where no posting has it. */
    int number(String value) throws IOException {
        int number = ceiling(value);
        return number < size() && value(number).equals(value) ? number : -1;
    }

    /** The number of the first value that is not before this one; how many there are where all are. */
    int ceiling(String value) throws IOException {
        var wanted = new BytesRef(value);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bytes(middle).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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

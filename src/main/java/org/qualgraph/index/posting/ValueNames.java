package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** The values of a field by their numbers, and the other way round. For one thread. */
record ValueNames(OrdinalMap map, SortedSetDocValues[] leaves) {

    /** How many values there are. */
    int size() {
        return Math.toIntExact(map.getValueCount());
    }

    /** The value of a number. */
    String value(int number) throws IOException {
        return bytes(number).utf8ToString();
    }

    /** All values, by their numbers. */
    List<String> all() throws IOException {
        var all = new ArrayList<String>(size());
        for (int number = 0; number < size(); number++) {
            all.add(value(number));
        }
        return all;
    }

    private BytesRef bytes(int number) throws IOException {
        return leaves[map.getFirstSegmentNumber(number)].lookupOrd(map.getFirstSegmentOrd(number));
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
}

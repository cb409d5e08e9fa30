package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.qualgraph.model.ConceptId;

/**
 * Some of the values of a field, and where each stands among those that were selected.
 *
 * @param indexes by the number of a value, -1 where it was not selected
 */
record SelectedValues(ValueOrdinals values, int[] indexes) {

    static SelectedValues of(ValueOrdinals values, Collection<ConceptId> selected) throws IOException {
        var indexes = new int[values.size()];
        Arrays.fill(indexes, -1);
        var names = values.names();
        int index = 0;
        for (var concept : selected) {
            int number = names.number(concept.value());
            if (number >= 0) {
                indexes[number] = index;
            }
            index++;
        }
        return new SelectedValues(values, indexes);
    }

    /** Puts the places among the selected of those of some values that are into a list. */
    void select(IntegerList numbers, IntegerList places) {
        places.clear();
        for (int i = 0; i < numbers.size(); i++) {
            int index = indexes[numbers.get(i)];
            if (index >= 0) {
                places.add(index);
            }
        }
    }
}

package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The values of a field that tell groups of postings apart. A value may belong to several groups, and a group have several.
 *
 * @param size how many groups there are
 * @param groups by the number of a value, to which it belongs
 */
record GroupedValues(ValueOrdinals values, int size, int[][] groups) {
    private static final int[] NONE = {};

    static GroupedValues of(ValueOrdinals values, List<? extends Collection<String>> members) throws IOException {
        var groups = new int[values.size()][];
        Arrays.fill(groups, NONE);
        var names = values.names();
        for (int group = 0; group < members.size(); group++) {
            for (var value : members.get(group)) {
                int number = names.number(value);
                if (number >= 0) {
                    groups[number] = Arrays.copyOf(groups[number], groups[number].length + 1);
                    groups[number][groups[number].length - 1] = group;
                }
            }
        }
        return new GroupedValues(values, members.size(), groups);
    }

    /** Puts the groups of some values into a list, each once; tells whether there are any. */
    boolean areAny(IntegerList numbers, IntegerList met) {
        met.clear();
        for (int i = 0; i < numbers.size(); i++) {
            for (int group : groups[numbers.get(i)]) {
                if (!met.hasBetween(group, group + 1)) {
                    met.add(group);
                }
            }
        }
        return met.size() > 0;
    }
}

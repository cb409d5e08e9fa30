package org.qualgraph.index.posting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualgraph.model.PostingColumn;

/** Counts the values of postings in some columns, by their numbers. */
final class ColumnCounts {
    private final Map<PostingColumn, ValueOrdinals> ordinals;
    private final List<ValueOrdinals> fields;
    private final int[][] counts;
    private long postings;

    private ColumnCounts(Map<PostingColumn, ValueOrdinals> ordinals) {
        this.ordinals = ordinals;
        this.fields = List.copyOf(ordinals.values());
        this.counts = new int[fields.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new int[fields.get(i).size()];
        }
    }

    static ColumnCounts of(Map<PostingColumn, ValueOrdinals> ordinals) {
        return new ColumnCounts(new EnumMap<>(ordinals));
    }

    /** What has to be read of a posting, in this order. */
    List<ValueOrdinals> fields() {
        return fields;
    }

    /** Counts a posting by what was read of it. */
    void add(List<IntegerList> rows) {
        postings++;
        for (int i = 0; i < counts.length; i++) {
            rows.get(i).countInto(counts[i]);
        }
    }

    long postings() {
        return postings;
    }

    Set<PostingColumn> columns() {
        return ordinals.keySet();
    }

    ValueOrdinals ordinals(PostingColumn column) {
        return ordinals.get(column);
    }

    /** How many of the postings have each value of a column, by its number. */
    int[] of(PostingColumn column) {
        return counts[fields.indexOf(ordinals.get(column))];
    }
}

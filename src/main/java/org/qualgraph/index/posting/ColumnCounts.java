package org.qualgraph.index.posting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualgraph.model.PostingColumn;

/** Counts the values of postings in some columns, by their numbers. */
final class ColumnCounts {
    private final List<PostingColumn> columns;
    private final List<ValueOrdinals> fields;
    private final int[][] counts;
    private long postings;

    private ColumnCounts(Map<PostingColumn, ValueOrdinals> ordinals) {
        this.columns = List.copyOf(ordinals.keySet());
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

    /** The columns, in the order of what is read. */
    List<PostingColumn> columns() {
        return columns;
    }

    /** How many of the postings have each value of one of them, by its number. */
    int[] counts(int column) {
        return counts[column];
    }
}

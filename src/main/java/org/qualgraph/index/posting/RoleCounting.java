package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.RoleCounts;

/** Counts values of columns for each role, in one pass; there are some hundred roles, so that all counters are held. */
final class RoleCounting {
    private static final int[] NONE = {};

    private final ValueOrdinals roles;
    private final List<PostingColumn> columns;
    private final List<ValueOrdinals> values;
    private final int[] postings;
    private final int[][][] counts;

    RoleCounting(ValueOrdinals roles, Map<PostingColumn, ValueOrdinals> values) {
        this.roles = roles;
        this.columns = List.copyOf(values.keySet());
        this.values = columns.stream().map(values::get).toList();
        postings = new int[roles.size() + 1];
        counts = new int[columns.size()][postings.length][];
        for (var column : counts) {
            Arrays.fill(column, NONE);
        }
    }

    RoleCounts count(FoundPostings found) throws IOException {
        var fields = new ArrayList<ValueOrdinals>(values);
        fields.add(roles);
        found.forEach(fields, this::add);
        var counted = new EnumMap<PostingColumn, RoleCounts.Values>(PostingColumn.class);
        for (int column = 0; column < counts.length; column++) {
            counted.put(
                    columns.get(column),
                    new RoleCounts.Values(values.get(column).names().all(), counts[column]));
        }
        return new RoleCounts(roles.names().all().stream().map(ConceptId::new).toList(), postings, counted);
    }

    /** A posting has one role at most. */
    private void add(List<IntegerList> rows) {
        var own = rows.get(columns.size());
        int role = own.size() == 0 ? roles.size() : own.get(0);
        postings[role]++;
        for (int column = 0; column < counts.length; column++) {
            if (counts[column][role].length == 0) {
                counts[column][role] = new int[values.get(column).size()];
            }
            rows.get(column).countInto(counts[column][role]);
        }
    }
}

package org.qualgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qualgraph.index.posting.CodedPosting;
import org.qualgraph.index.posting.ShapeCursor;
import org.qualgraph.model.AskedSets;
import org.qualgraph.model.CoOccurrences;

/**
 * Which concepts some coded postings ask for together and as alternatives, and what roles they are for. Not thread-safe.
 */
final class CodedSets {
    private final AskedSets asked = new AskedSets();
    /** By the numbers of the postings those of {@link #asked}: several may stand for one concept. */
    private final int[] numbers;

    private final ShapeCursor cursor = CodedPosting.cursor();

    private CodedSets(ConceptTable table) {
        numbers = IntStream.range(0, table.size())
                .mapToObj(table::concept)
                .mapToInt(asked::number)
                .toArray();
    }

    /** @param table of the concepts that the postings name by number */
    static CoOccurrences of(List<CodedPosting> postings, ConceptTable table) {
        var coded = new CodedSets(table);
        return coded.asked.counts(postings.stream().map(coded::sets).toList());
    }

    private List<int[]> sets(CodedPosting posting) {
        var sets = new ArrayList<int[]>();
        posting.read(cursor);
        for (int rest = cursor.requirements(); rest > 0; rest--) {
            addRequirement(sets);
        }
        posting.role().ifPresent(role -> sets.add(new int[] {asked.number(role)}));
        return sets;
    }

    private void addRequirement(List<int[]> sets) {
        cursor.next();
        int flags = cursor.flags();
        int needed = cursor.atLeast();
        var named = new int[cursor.concepts()];
        for (int place = 0; place < named.length; place++) {
            named[place] = numbers[cursor.concept()];
        }
        int parts = cursor.parts(flags);
        asked.add(named, needed - parts, sets);
        for (; parts > 0; parts--) {
            addRequirement(sets);
        }
    }
}

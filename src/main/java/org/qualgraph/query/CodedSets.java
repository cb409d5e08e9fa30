package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qualgraph.index.posting.CodedPosting;
import org.qualgraph.index.posting.ShapeCursor;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/**
 * Which concepts some coded postings ask for together and as alternatives, and what roles they are for. A requirement
 * gives one set where fewer are needed than are named, a set for each concept where all are; fields of study are
 * alternatives of their own. Not thread-safe.
 */
final class CodedSets {
    private static final String FIELD = ConceptType.FIELD.segment() + "/";

    private final ConceptTable table;
    private final Map<ConceptId, Integer> roles = new HashMap<>();
    private final List<ConceptId> concepts = new ArrayList<>();
    private final List<int[][]> postings = new ArrayList<>();
    private final ShapeCursor cursor = CodedPosting.cursor();
    private final List<int[]> sets = new ArrayList<>();

    private CodedSets(ConceptTable table) {
        this.table = table;
        IntStream.range(0, table.size()).mapToObj(table::concept).forEach(concepts::add);
    }

    /** @param table of the concepts that the postings name by number */
    static CoOccurrences of(List<CodedPosting> postings, ConceptTable table) {
        var sets = new CodedSets(table);
        postings.forEach(sets::add);
        return CoOccurrences.of(sets.concepts, sets.postings);
    }

    private void add(CodedPosting posting) {
        sets.clear();
        posting.read(cursor);
        for (int rest = cursor.requirements(); rest > 0; rest--) {
            addRequirement();
        }
        posting.role().ifPresent(role -> sets.add(new int[] {number(role)}));
        postings.add(sets.toArray(int[][]::new));
    }

    private int number(ConceptId role) {
        return roles.computeIfAbsent(role, key -> {
            concepts.add(key);
            return concepts.size() - 1;
        });
    }

    private void addRequirement() {
        cursor.next();
        int flags = cursor.flags();
        int needed = cursor.atLeast();
        var named = new int[cursor.concepts()];
        for (int place = 0; place < named.length; place++) {
            named[place] = table.first(cursor.concept());
        }
        int parts = cursor.parts(flags);
        addAlternatives(named, needed - parts);
        for (; parts > 0; parts--) {
            addRequirement();
        }
    }

    /** @param needed how many of the concepts are needed, if all parts are met */
    private void addAlternatives(int[] named, int needed) {
        var fields = Arrays.stream(named).filter(this::isField).distinct().toArray();
        var others = Arrays.stream(named)
                .filter(number -> !isField(number))
                .distinct()
                .toArray();
        if (needed >= others.length) {
            Arrays.stream(others).forEach(number -> sets.add(new int[] {number}));
        } else {
            sets.add(others);
        }
        if (fields.length > 0) {
            sets.add(fields);
        }
    }

    private boolean isField(int number) {
        return table.concept(number).value().startsWith(FIELD);
    }
}

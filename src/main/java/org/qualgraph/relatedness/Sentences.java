package org.qualgraph.relatedness;

import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Vocabulary;

/** The parts of sentences that reasons share. */
public final class Sentences {
    private static final int MOST_NAMED = 3;

    private Sentences() {}

    /** Each name once: {@code A}, {@code A and B}, {@code A, B and C}, {@code A, B, C and 4 more}. */
    static String list(List<ConceptId> concepts, Vocabulary vocabulary) {
        return list(concepts.stream().map(vocabulary::label).toList());
    }

    /** The same of names. */
    public static String list(List<String> names) {
        var all = names.stream().distinct().toList();
        var more = all.size() - MOST_NAMED;
        if (more > 0) {
            return String.join(", ", all.subList(0, MOST_NAMED)) + " and " + more + " more";
        }
        var last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    static String postings(int count) {
        return count == 1 ? "1 posting" : count + " postings";
    }
}

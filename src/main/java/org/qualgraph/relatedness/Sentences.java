package org.qualgraph.relatedness;

import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Vocabulary;

/** The parts of sentences that reasons share. */
final class Sentences {
    private static final int MOST_NAMED = 3;

    private Sentences() {}

    /** {@code A}, {@code A and B}, {@code A, B and C}, {@code A, B, C and 4 more}. */
    static String list(List<ConceptId> concepts, Vocabulary vocabulary) {
        var names = concepts.stream().limit(MOST_NAMED).map(vocabulary::label).toList();
        var more = concepts.size() - names.size();
        if (more > 0) {
            return String.join(", ", names) + " and " + more + " more";
        }
        var last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String postings(int count) {
        return count == 1 ? "1 posting" : count + " postings";
    }
}

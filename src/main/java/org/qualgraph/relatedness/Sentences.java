package org.qualgraph.relatedness;

import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Vocabulary;

/** The parts of sentences that reasons share. */
final class Sentences {
    private static final int MOST_NAMED = 3;

    private Sentences() {}

    /** Each name once: {@code A}, {@code A and B}, {@code A, B and C}, {@code A, B, C and 4 more}. */
    static String list(List<ConceptId> concepts, Vocabulary vocabulary) {
        var all = concepts.stream().map(vocabulary::label).distinct().toList();
        var names = all.subList(0, Math.min(MOST_NAMED, all.size()));
        var more = all.size() - names.size();
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

package org.qualgraph.extraction;

import java.util.List;
import java.util.TreeMap;
import org.qualgraph.extraction.Clause.Insistence;
import org.qualgraph.model.Span;

/**
 * The clauses that say that something is not asked for or not used: "we do not use TensorFlow". What they name is no
 * qualification.
 */
final class Negated {
    /** A longer clause, in characters, is one of several that a scraper has joined. */
    private static final int LONGEST = 200;

    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    private Negated() {}

    /** Those in the lines of a posting. */
    static Negated clauses(Prose prose, List<Line> lines) {
        var negated = new Negated();
        for (var line : lines) {
            for (var sentence : prose.sentences(line.content())) {
                for (var clause : prose.clauses(sentence)) {
                    if (clause.insistence() == Insistence.NEGATED
                            && clause.span().length() <= LONGEST) {
                        negated.endByStart.put(
                                clause.span().start(), clause.span().end());
                    }
                }
            }
        }
        return negated;
    }

    /** Whether a place is inside one. */
    boolean covers(Span place) {
        var before = endByStart.floorEntry(place.start());
        return before != null && before.getValue() >= place.end();
    }
}

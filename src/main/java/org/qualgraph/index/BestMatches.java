package org.qualgraph.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best match of each concept. */
final class BestMatches {
    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::document);

    private final LabelReader labels;
    private final Map<Integer, Match> byConcept = new HashMap<>();

    BestMatches(LabelReader labels) {
        this.labels = labels;
    }

    void add(Match match) {
        byConcept.merge(
                labels.concept(match.document()), match, (old, other) -> old.score() >= other.score() ? old : other);
    }

    /** How many concepts match with no less than a score. */
    int size(double least) {
        return (int) byConcept.values().stream()
                .filter(match -> match.score() >= least)
                .count();
    }

    /** How many concepts match. */
    int size() {
        return byConcept.size();
    }

    List<Match> best(int limit) {
        return byConcept.values().stream().sorted(BEST_FIRST).limit(limit).toList();
    }
}

package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * Picks from what is related some that are unlike each other: one after the other, that whose score, as a share of the
 * best, is highest after what it has in common with the likest one picked before is taken off (maximal marginal relevance:
 * J. Carbonell, J. Goldstein, The use of MMR, SIGIR 1998). Two are alike by the company that they keep in postings, or
 * where they stand side by side or one below the other in the taxonomy.
 *
 * <p>Cost: one comparison for each picked and each candidate.
 */
record Diversity(Vocabulary vocabulary, CoOccurrences postings, ConceptVectors vectors) {
    private static final double LIKENESS = 0.5;
    private static final double ONE_BELOW_THE_OTHER = 0.8;
    private static final double SIDE_BY_SIDE = 0.6;

    /** @param related best first */
    List<Related> spread(List<Related> related, int most) {
        var left = new ArrayList<>(related);
        var likest = new HashMap<ConceptId, Double>();
        var picked = new ArrayList<Related>();
        while (!left.isEmpty() && picked.size() < most) {
            var next = best(left, related.getFirst().score(), likest);
            left.remove(next);
            picked.add(next);
            left.forEach(other -> likest.merge(other.id(), likeness(next.id(), other.id()), Math::max));
        }
        return picked;
    }

    /** Of equals the first. */
    private static Related best(List<Related> left, double top, Map<ConceptId, Double> likest) {
        return left.stream()
                .max(Comparator.comparingDouble(
                        related -> related.score() / top - LIKENESS * likest.getOrDefault(related.id(), 0.0)))
                .orElseThrow();
    }

    private double likeness(ConceptId one, ConceptId other) {
        return Math.max(inTaxonomy(one, other), vectors.cosine(postings.number(one), postings.number(other)));
    }

    private double inTaxonomy(ConceptId one, ConceptId other) {
        var above = vocabulary.targets(one, Relation.BROADER);
        var aboveOther = vocabulary.targets(other, Relation.BROADER);
        if (above.contains(other) || aboveOther.contains(one)) {
            return ONE_BELOW_THE_OTHER;
        }
        return above.stream().anyMatch(aboveOther::contains) ? SIDE_BY_SIDE : 0;
    }
}

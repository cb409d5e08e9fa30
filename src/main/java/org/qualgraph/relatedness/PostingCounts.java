package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Vocabulary;

/**
 * What postings ask for together, and what they name as alternatives: two different relations.
 *
 * <p>The weight is the shrunk conditional probability less the probability that chance gives: {@code (together + k·p) /
 * (n + k) − p}, where {@code n} postings ask for the concept and the share {@code p} of all asks for the other. So a pair
 * that was seen once in one posting weighs little, and what everyone asks for weighs nothing; mutual information, which
 * favours rare pairs, would do neither.
 */
final class PostingCounts implements Channel {
    private static final double SHRINKAGE = 5;
    private static final double COMPLEMENT = 0.8;
    private static final double SUBSTITUTE = 0.9;

    private final Vocabulary vocabulary;
    private final CoOccurrences counts;

    PostingCounts(Vocabulary vocabulary, CoOccurrences counts) {
        this.vocabulary = vocabulary;
        this.counts = counts;
    }

    @Override
    public List<Evidence> evidence(ConceptId concept) {
        var evidence = new ArrayList<Evidence>();
        add(concept, counts.complements(concept), ReasonKind.CO_REQUIRED, COMPLEMENT, evidence);
        add(concept, counts.substitutes(concept), ReasonKind.SUBSTITUTE, SUBSTITUTE, evidence);
        return evidence;
    }

    private void add(
            ConceptId concept, Map<ConceptId, Integer> others, ReasonKind kind, double share, List<Evidence> evidence) {
        others.forEach((other, together) -> {
            var weight = share * moreThanChance(concept, other, together);
            if (weight > 0) {
                evidence.add(Evidence.ofPostings(other, kind, weight, together, sentence(kind, concept, together)));
            }
        });
    }

    private double moreThanChance(ConceptId concept, ConceptId other, int together) {
        var chance = (double) counts.postings(other) / counts.postings();
        return (together + SHRINKAGE * chance) / (counts.postings(concept) + SHRINKAGE) - chance;
    }

    private String sentence(ReasonKind kind, ConceptId concept, int together) {
        var label = vocabulary.label(concept);
        return kind == ReasonKind.SUBSTITUTE
                ? "Named as an alternative to " + label + " in " + Sentences.postings(together)
                : "Asked for together in " + together + " of " + Sentences.postings(counts.postings(concept))
                        + " that ask for " + label;
    }
}

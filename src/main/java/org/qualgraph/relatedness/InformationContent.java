package org.qualgraph.relatedness;

import java.util.HashMap;
import java.util.Map;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * How much a concept says, from the taxonomy alone: 1 for a concept with nothing below it, falling with the logarithm of
 * the number of concepts below it, to 0 for one that covers all of its scheme (N. Seco and others, An intrinsic
 * information content metric, ECAI 2004). It needs no corpus, and so holds where no posting is loaded.
 */
final class InformationContent {
    private final Vocabulary vocabulary;
    private final Map<ConceptId, Integer> below = new HashMap<>();
    private final Map<Concept.Scheme, Integer> sizes = new HashMap<>();

    InformationContent(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var concept : vocabulary.concepts()) {
            sizes.merge(concept.scheme(), 1, Integer::sum);
            for (var broader : vocabulary.closure(concept.id(), Relation.BROADER)) {
                below.merge(broader, 1, Integer::sum);
            }
        }
    }

    /** From 0 for all to 1 for a concept with nothing below it. */
    double of(ConceptId concept) {
        var size =
                vocabulary.concept(concept).map(Concept::scheme).map(sizes::get).orElse(1);
        return size <= 1 ? 1 : 1 - Math.log(below.getOrDefault(concept, 0) + 1) / Math.log(size);
    }

    /** Lin's similarity of two concepts that have a third, or one of themselves, in common. */
    double lin(ConceptId common, ConceptId first, ConceptId second) {
        var sum = of(first) + of(second);
        return sum == 0 ? 0 : 2 * of(common) / sum;
    }

    /** That of two concepts which says more; of equals the first in the order of identifiers. */
    ConceptId moreTelling(ConceptId first, ConceptId second) {
        var order = Double.compare(of(first), of(second));
        return order > 0 || order == 0 && first.compareTo(second) <= 0 ? first : second;
    }
}

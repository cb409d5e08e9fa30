package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * Broader and narrower concepts, and those that share a broader one.
 *
 * <p>A broader concept counts by its information content, so that general ones count little, and half as much with each
 * step up. Narrower concepts and siblings count by Lin's similarity: twice the information content of what two concepts
 * have in common, over the sum of their own (D. Lin, An information-theoretic definition of similarity, ICML 1998);
 * {@link Prominence} orders those that are alike.
 */
final class Taxonomy implements Channel {
    private static final double BROADER = 0.6;
    private static final double NARROWER = 0.5;
    private static final double SIBLING = 0.6;
    private static final double STEP = 0.5;
    private static final double LEAST = 0.02;

    private final Vocabulary vocabulary;
    private final InformationContent content;
    private final Prominence prominence;

    Taxonomy(Vocabulary vocabulary, Prominence prominence) {
        this.vocabulary = vocabulary;
        this.prominence = prominence;
        this.content = new InformationContent(vocabulary);
    }

    @Override
    public List<Evidence> evidence(ConceptId concept) {
        var evidence = new ArrayList<Evidence>();
        addBroader(concept, evidence);
        addNarrower(concept, evidence);
        addSiblings(concept, evidence);
        return evidence;
    }

    private void addBroader(ConceptId concept, List<Evidence> evidence) {
        var weight = BROADER;
        var seen = new HashMap<ConceptId, Double>();
        var level = vocabulary.targets(concept, Relation.BROADER);
        while (!level.isEmpty() && weight > LEAST) {
            var above = new ArrayList<ConceptId>();
            for (var broader : level) {
                if (!broader.equals(concept) && seen.putIfAbsent(broader, weight) == null) {
                    above.addAll(vocabulary.targets(broader, Relation.BROADER));
                }
            }
            level = above;
            weight *= STEP;
        }
        var text = "It covers " + vocabulary.label(concept);
        seen.forEach((broader, share) ->
                evidence.add(Evidence.of(broader, ReasonKind.BROADER, share * content.of(broader), text)));
    }

    private void addNarrower(ConceptId concept, List<Evidence> evidence) {
        var text = "It is a part or kind of " + vocabulary.label(concept);
        for (var narrower : vocabulary.sources(concept, Relation.BROADER)) {
            var weight = NARROWER * content.lin(concept, concept, narrower) * prominence.of(narrower);
            evidence.add(Evidence.of(narrower, ReasonKind.NARROWER, weight, text));
        }
    }

    private void addSiblings(ConceptId concept, List<Evidence> evidence) {
        siblings(concept).forEach((sibling, broader) -> {
            var weight = SIBLING * content.lin(broader, concept, sibling) * prominence.of(sibling);
            var text = "Both belong to " + vocabulary.label(broader);
            evidence.add(Evidence.of(sibling, ReasonKind.SIMILAR, weight, text));
        });
    }

    /** Each sibling with the most telling of the broader concepts that both have. */
    private Map<ConceptId, ConceptId> siblings(ConceptId concept) {
        var siblings = new HashMap<ConceptId, ConceptId>();
        for (var broader : vocabulary.targets(concept, Relation.BROADER)) {
            for (var sibling : vocabulary.sources(broader, Relation.BROADER)) {
                if (!sibling.equals(concept)) {
                    siblings.merge(sibling, broader, content::moreTelling);
                }
            }
        }
        return siblings;
    }
}

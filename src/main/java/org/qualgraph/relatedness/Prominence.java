package org.qualgraph.relatedness;

import java.util.HashMap;
import java.util.Map;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * How well known a concept is, by the number of links that lead to it: from ¾ for none to 1 for the most of its scheme, on a
 * logarithmic scale. It orders what is otherwise alike, such as the many frameworks under one broader concept, and is
 * too small to do more.
 */
final class Prominence {
    private static final double LEAST = 0.75;

    private final Map<ConceptId, Double> values = new HashMap<>();

    Prominence(Vocabulary vocabulary) {
        var most = new HashMap<Concept.Scheme, Double>();
        for (var concept : vocabulary.concepts()) {
            var value = Math.log1p(links(vocabulary, concept));
            values.put(concept.id(), value);
            most.merge(concept.scheme(), value, Math::max);
        }
        for (var concept : vocabulary.concepts()) {
            var scale = Math.max(most.getOrDefault(concept.scheme(), 1.0), Math.log(2));
            values.computeIfPresent(concept.id(), (id, value) -> LEAST + (1 - LEAST) * value / scale);
        }
    }

    private static int links(Vocabulary vocabulary, Concept concept) {
        var links = 0;
        for (var relation : Relation.values()) {
            links += vocabulary.sources(concept.id(), relation).size();
        }
        return links;
    }

    double of(ConceptId concept) {
        return values.getOrDefault(concept, LEAST);
    }
}

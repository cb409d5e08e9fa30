package org.qualgraph.classification;

import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * How much a concept is used: the logarithm of how many concepts link to it, or are related to it, as a share of the
 * greatest. Of two concepts that a passage fits alike, the one that more roles need is more often meant. That others are
 * narrower does not count: what is only a group of others is meant less often than they are.
 */
final class Prominence {
    private Prominence() {}

    /** The factor of each concept, from 1 to 1 + {@link Weights#PROMINENCE}. */
    static float[] factors(Vocabulary vocabulary, List<Concept> scheme) {
        var logs = scheme.stream()
                .mapToDouble(concept -> Math.log1p(links(vocabulary, concept)))
                .toArray();
        var most = 1e-9;
        for (var log : logs) {
            most = Math.max(most, log);
        }
        var factors = new float[logs.length];
        for (var place = 0; place < logs.length; place++) {
            factors[place] = (float) (1 + Weights.PROMINENCE * logs[place] / most);
        }
        return factors;
    }

    private static int links(Vocabulary vocabulary, Concept concept) {
        var links = Stream.of(Relation.values())
                .filter(relation -> relation != Relation.BROADER)
                .mapToInt(relation -> vocabulary.sources(concept.id(), relation).size())
                .sum();
        return links + concept.links(Relation.RELATED).size();
    }
}

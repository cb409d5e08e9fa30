package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * What people have linked: related concepts, implied skills in both directions, and the fields that teach a skill.
 *
 * <p>A link into a hub is as strong as any other, a link out of one is not: Python is implied by a hundred frameworks,
 * and each of them says little of Python. So a link followed backwards loses weight with the logarithm of the number of
 * its like.
 */
final class CuratedLinks implements Channel {
    private static final double RELATED = 0.55;
    private static final double IMPLIES = 0.5;
    private static final double FIELD = 0.25;

    private final Vocabulary vocabulary;

    CuratedLinks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Evidence> evidence(ConceptId concept) {
        var evidence = new ArrayList<Evidence>();
        addRelated(concept, evidence);
        addImplied(concept, evidence);
        addFields(concept, evidence);
        evidence.removeIf(piece -> piece.target().equals(concept));
        return evidence;
    }

    private void addRelated(ConceptId concept, List<Evidence> evidence) {
        var text = "It goes together with " + vocabulary.label(concept);
        var related = new ArrayList<>(vocabulary.targets(concept, Relation.RELATED));
        related.addAll(vocabulary.sources(concept, Relation.RELATED));
        related.stream()
                .distinct()
                .forEach(other -> evidence.add(Evidence.of(other, ReasonKind.CURATED, RELATED, text)));
    }

    private void addImplied(ConceptId concept, List<Evidence> evidence) {
        for (var implied : vocabulary.targets(concept, Relation.IMPLIES)) {
            evidence.add(Evidence.of(implied, ReasonKind.IMPLIES, IMPLIES, implication(concept, implied)));
        }
        var implying = vocabulary.sources(concept, Relation.IMPLIES);
        for (var other : implying) {
            var weight = IMPLIES * oneOf(implying.size());
            evidence.add(Evidence.of(other, ReasonKind.IMPLIES, weight, implication(other, concept)));
        }
    }

    private void addFields(ConceptId concept, List<Evidence> evidence) {
        for (var field : vocabulary.targets(concept, Relation.FIELD)) {
            evidence.add(Evidence.of(field, ReasonKind.CURATED, FIELD, lesson(field, concept)));
        }
        var taught = vocabulary.sources(concept, Relation.FIELD);
        for (var skill : taught) {
            var weight = FIELD * oneOf(taught.size());
            evidence.add(Evidence.of(skill, ReasonKind.CURATED, weight, lesson(concept, skill)));
        }
    }

    private static double oneOf(int links) {
        return 1 / (1 + Math.log10(links));
    }

    private String implication(ConceptId skill, ConceptId implied) {
        return "Who knows " + vocabulary.label(skill) + " knows " + vocabulary.label(implied) + " as well";
    }

    private String lesson(ConceptId field, ConceptId skill) {
        return vocabulary.label(skill) + " is taught in " + vocabulary.label(field);
    }
}

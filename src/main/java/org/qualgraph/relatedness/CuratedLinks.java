package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * What people have linked: related concepts, implied skills in both directions, and the fields that teach a skill.
 *
 * <p>Knowing one of a hundred frameworks implies knowing Python, yet each of them says little of Python: a link followed
 * backwards loses weight with the logarithm of the number of its like, and so do the links of a field that teaches
 * much. {@link Prominence} orders those that are alike.
 */
final class CuratedLinks implements Channel {
    private static final double RELATED = 0.55;
    private static final double IMPLIES = 0.5;
    private static final double FIELD = 0.4;

    private final Vocabulary vocabulary;
    private final Prominence prominence;

    CuratedLinks(Vocabulary vocabulary, Prominence prominence) {
        this.vocabulary = vocabulary;
        this.prominence = prominence;
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
        for (var other : new LinkedHashSet<>(related)) {
            evidence.add(Evidence.of(other, ReasonKind.CURATED, RELATED * prominence.of(other), text));
        }
    }

    private void addImplied(ConceptId concept, List<Evidence> evidence) {
        for (var implied : vocabulary.targets(concept, Relation.IMPLIES)) {
            evidence.add(Evidence.of(implied, ReasonKind.IMPLIES, IMPLIES, implication(concept, implied)));
        }
        var implying = vocabulary.sources(concept, Relation.IMPLIES);
        for (var other : implying) {
            var weight = IMPLIES * oneOf(implying.size()) * prominence.of(other);
            evidence.add(Evidence.of(other, ReasonKind.IMPLIES, weight, implication(other, concept)));
        }
    }

    private void addFields(ConceptId concept, List<Evidence> evidence) {
        for (var field : vocabulary.targets(concept, Relation.FIELD)) {
            evidence.add(Evidence.of(field, ReasonKind.CURATED, lesson(field), lesson(field, concept)));
        }
        var lesson = lesson(concept);
        for (var skill : vocabulary.sources(concept, Relation.FIELD)) {
            var weight = lesson * prominence.of(skill);
            evidence.add(Evidence.of(skill, ReasonKind.CURATED, weight, lesson(concept, skill)));
        }
    }

    /** A field that teaches everything says little of any. */
    private double lesson(ConceptId field) {
        return FIELD * oneOf(vocabulary.sources(field, Relation.FIELD).size());
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

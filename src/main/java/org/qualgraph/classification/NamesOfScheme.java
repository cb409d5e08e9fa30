package org.qualgraph.classification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * Gathers the names of a scheme's concepts, also those that other schemes have for them.
 *
 * <p>Idea: where two concepts match, each goes by the labels of the other; and a concept of another scheme that matches
 * none goes to the nearest concepts above it that do. So a scheme that has never heard of Kubernetes still has an answer
 * where another one knows what Kubernetes is a kind of. Cost: one pass over the vocabulary, a few steps up for each
 * concept without a match.
 */
final class NamesOfScheme {
    /** How far above a concept one that matches is looked for; farther up it says too little. */
    private static final int STEPS = 2;

    private final Vocabulary vocabulary;
    private final Map<ConceptId, Integer> places = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();

    private NamesOfScheme(Vocabulary vocabulary, List<Concept> scheme) {
        this.vocabulary = vocabulary;
        scheme.forEach(concept -> places.put(concept.id(), places.size()));
    }

    /**
     * The names of some concepts.
     *
     * @param vocabulary holds them and whatever they are linked to
     * @param scheme in the order of the places that names refer to
     */
    static List<Name> of(Vocabulary vocabulary, List<Concept> scheme) {
        var gathering = new NamesOfScheme(vocabulary, scheme);
        scheme.forEach(gathering::addOwn);
        vocabulary.concepts().stream()
                .filter(concept -> !gathering.places.containsKey(concept.id()))
                .forEach(gathering::addForeign);
        return gathering.names;
    }

    private void addOwn(Concept concept) {
        for (var label : concept.labels()) {
            var weight = label.kind() == LabelKind.PREFERRED ? Weights.PREFERRED : Weights.ALTERNATIVE;
            add(concept.id(), concept, label.text(), label, weight);
            withoutBrackets(label.text()).ifPresent(text -> add(concept.id(), concept, text, label, weight));
        }
    }

    private void addForeign(Concept concept) {
        var exact = matched(concept.id(), Relation.EXACT_MATCH);
        var close = matched(concept.id(), Relation.CLOSE_MATCH);
        exact.forEach(target -> addAll(target, concept, Weights.ALTERNATIVE));
        close.stream()
                .filter(target -> !exact.contains(target))
                .forEach(target -> addAll(target, concept, Weights.CLOSE));
        if (exact.isEmpty() && close.isEmpty()) {
            nearestAbove(concept.id()).forEach(target -> addAll(target, concept, Weights.NARROWER));
        }
    }

    /** The concepts of the scheme that a concept of another one matches, whichever of the two says so. */
    private Set<ConceptId> matched(ConceptId id, Relation relation) {
        var matched = new LinkedHashSet<ConceptId>();
        Stream.concat(vocabulary.targets(id, relation).stream(), vocabulary.sources(id, relation).stream())
                .filter(places::containsKey)
                .forEach(matched::add);
        return matched;
    }

    private Set<ConceptId> nearestAbove(ConceptId id) {
        var found = new LinkedHashSet<ConceptId>();
        var level = new ArrayDeque<>(List.of(id));
        for (var step = 0; step < STEPS && found.isEmpty(); step++) {
            for (var below = level.size(); below > 0; below--) {
                for (var above : vocabulary.targets(level.removeFirst(), Relation.BROADER)) {
                    found.addAll(matched(above, Relation.EXACT_MATCH));
                    found.addAll(matched(above, Relation.CLOSE_MATCH));
                    level.addLast(above);
                }
            }
        }
        return found;
    }

    private void addAll(ConceptId target, Concept owner, float weight) {
        owner.labels().forEach(label -> add(target, owner, label.text(), label, weight));
    }

    private void add(ConceptId target, Concept owner, String text, Label label, float weight) {
        var place = places.get(target);
        if (place != null) {
            names.add(new Name(place, owner.id(), text, label.language(), weight));
        }
    }

    /** {@code Java (computer programming)} → {@code Java}; empty where nothing is in brackets, or everything. */
    private static Optional<String> withoutBrackets(String text) {
        var open = text.indexOf('(');
        var close = text.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        var rest = (text.substring(0, open).strip() + " "
                        + text.substring(close + 1).strip())
                .strip();
        return Optional.of(rest).filter(kept -> !kept.isEmpty());
    }
}

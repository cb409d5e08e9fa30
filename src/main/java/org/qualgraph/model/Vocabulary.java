package org.qualgraph.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All concepts, with the inverses and closures of their links, and what became of those that were retired. Immutable;
 * links to unknown concepts are left out.
 */
public final class Vocabulary {
    private final Map<ConceptId, Concept> concepts = new TreeMap<>();
    private final Map<ConceptId, RetiredConcept> retired = new TreeMap<>();
    private final Map<Relation, Map<ConceptId, Set<ConceptId>>> inverse = new EnumMap<>(Relation.class);

    /** A vocabulary in which nothing was ever retired. */
    public Vocabulary(Collection<Concept> concepts) {
        this(concepts, List.of());
    }

    public Vocabulary(Collection<Concept> concepts, Collection<RetiredConcept> retired) {
        retired.forEach(concept -> this.retired.put(concept.id(), concept));
        concepts.forEach(concept -> this.concepts.put(concept.id(), concept));
        for (var relation : Relation.values()) {
            var sources = new TreeMap<ConceptId, Set<ConceptId>>();
            for (var concept : this.concepts.values()) {
                for (var target : concept.links(relation)) {
                    sources.computeIfAbsent(target, key -> new TreeSet<>()).add(concept.id());
                }
            }
            inverse.put(relation, sources);
        }
    }

    /** Every concept in use, in the order of identifiers. */
    public Collection<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** Without the concepts of other taxonomies; itself where there are none. */
    public Vocabulary own() {
        var own = concepts.values().stream()
                .filter(concept -> !concept.isImported())
                .toList();
        return own.size() == concepts.size() ? this : new Vocabulary(own, retired.values());
    }

    public Optional<Concept> concept(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** Every concept that is no longer in use, in the order of identifiers. */
    public Collection<RetiredConcept> retired() {
        return retired.values().stream()
                .filter(concept -> !concepts.containsKey(concept.id()))
                .toList();
    }

    /** A concept that is no longer in use. */
    public Optional<RetiredConcept> retired(ConceptId id) {
        return concepts.containsKey(id) ? Optional.empty() : Optional.ofNullable(retired.get(id));
    }

    /**
     * The concept that is in use for this identifier: itself, or where it is retired what replaces it, at the end of a
     * chain of replacements. Empty where it is not known, or nothing in use replaces it.
     */
    public Optional<ConceptId> current(ConceptId id) {
        var passed = new HashSet<ConceptId>();
        var next = Optional.of(id);
        while (next.isPresent() && !concepts.containsKey(next.get()) && passed.add(next.get())) {
            next = Optional.ofNullable(retired.get(next.get())).flatMap(RetiredConcept::replacement);
        }
        return next.filter(concepts::containsKey);
    }

    /** The preferred label, or the identifier of a concept that is not known. */
    public String label(ConceptId id) {
        return concept(id).map(Concept::label).orElse(id.value());
    }

    /** The known concepts that this one is linked to. */
    public List<ConceptId> targets(ConceptId id, Relation relation) {
        return concept(id).stream()
                .flatMap(concept -> concept.links(relation).stream())
                .filter(concepts::containsKey)
                .toList();
    }

    /** The concepts that are linked to this one: its narrower concepts for {@link Relation#BROADER}, and so on. */
    public List<ConceptId> sources(ConceptId id, Relation relation) {
        return List.copyOf(inverse.getOrDefault(relation, Map.of()).getOrDefault(id, Set.of()));
    }

    /** Every concept reached by following a relation from this one, nearest first, itself left out. */
    public Set<ConceptId> closure(ConceptId id, Relation relation) {
        var reached = new LinkedHashSet<ConceptId>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (var target : targets(open.removeFirst(), relation)) {
                if (!target.equals(id) && reached.add(target)) {
                    open.addLast(target);
                }
            }
        }
        return reached;
    }
}

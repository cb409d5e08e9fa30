package org.qualgraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.ConceptMatch.ViaKind;

/**
 * Where one step leads from a concept that someone has, by its kind, and what that is worth.
 *
 * <p>What is held itself, or a special kind of it, meets what is asked for: a bachelor's in machine learning is one in
 * computer science. Not so among skills, where a narrower concept is as often a part of the broader one as a kind of it:
 * who knows PyTorch knows something of deep learning, and whether that is enough only the employer can say. That, what a
 * skill implies in practice, an alternative, the next more general skill and a related one nearly meet it.
 */
record Closeness(Vocabulary vocabulary, CoOccurrences counts) {
    /** So many postings must name two concepts as alternatives, */
    private static final int FEWEST = 3;

    /** and so large a share of those that ask for the one that is wanted. */
    private static final double SHARE = 0.15;

    private static final Set<ConceptType> REPLACEABLE =
            Set.of(ConceptType.SKILL, ConceptType.VENUE, ConceptType.CERTIFICATION);

    /** What a way of this kind to a concept comes to. */
    GapStatus status(ViaKind kind, ConceptId reached) {
        return switch (kind) {
            case EXACT, HIGHER_DEGREE -> GapStatus.MET;
            case NARROWER -> isSkill(reached) ? GapStatus.NEARLY_MET : GapStatus.MET;
            case IMPLIES, SUBSTITUTE, EQUAL_DEGREE, BROADER, RELATED, LOWER_DEGREE -> GapStatus.NEARLY_MET;
        };
    }

    private boolean isSkill(ConceptId id) {
        return vocabulary
                .concept(id)
                .filter(concept -> concept.type() == ConceptType.SKILL)
                .isPresent();
    }

    /** The concepts that a kind of way leads to, with the number of postings that say so. Degrees are not compared. */
    Map<ConceptId, OptionalInt> reached(ViaKind kind, ConceptId held) {
        return switch (kind) {
            case EXACT -> plain(Set.of(held));
            case IMPLIES -> plain(vocabulary.closure(held, Relation.IMPLIES));
            case NARROWER -> plain(isSkill(held) ? nextBroader(held) : vocabulary.closure(held, Relation.BROADER));
            case SUBSTITUTE -> substitutes(held);
            case BROADER -> plain(vocabulary.sources(held, Relation.BROADER));
            case RELATED -> related(held);
            case HIGHER_DEGREE, EQUAL_DEGREE, LOWER_DEGREE -> Map.of();
        };
    }

    /** Every concept to which a profile may stand otherwise with this one than without; where it is a degree, all degrees. */
    Set<ConceptId> neighbourhood(ConceptReference concept) {
        var reached = new LinkedHashSet<ConceptId>();
        for (var kind : ViaKind.values()) {
            reached.addAll(reached(kind, concept.id()).keySet());
        }
        if (concept.type() == ConceptType.DEGREE) {
            vocabulary.concepts().stream()
                    .filter(other -> other.type() == ConceptType.DEGREE)
                    .forEach(other -> reached.add(other.id()));
        }
        return reached;
    }

    /** Every concept that a profile may meet with this one and not without. */
    Set<ConceptId> met(ConceptReference concept) {
        var met = new LinkedHashSet<>(Set.of(concept.id()));
        switch (concept.type()) {
            case SKILL -> {}
            case DEGREE -> met.addAll(neighbourhood(concept));
            default -> met.addAll(vocabulary.closure(concept.id(), Relation.BROADER));
        }
        return met;
    }

    /** What is broader by one step or two; beyond, LaTeX would be a special case of communication. */
    private Set<ConceptId> nextBroader(ConceptId held) {
        var reached = new LinkedHashSet<>(vocabulary.targets(held, Relation.BROADER));
        for (var broader : vocabulary.targets(held, Relation.BROADER)) {
            reached.addAll(vocabulary.targets(broader, Relation.BROADER));
        }
        return reached;
    }

    private static Map<ConceptId, OptionalInt> plain(Collection<ConceptId> ids) {
        var reached = new LinkedHashMap<ConceptId, OptionalInt>();
        ids.forEach(id -> reached.put(id, OptionalInt.empty()));
        return reached;
    }

    private Map<ConceptId, OptionalInt> related(ConceptId held) {
        var reached = plain(vocabulary.targets(held, Relation.RELATED));
        reached.putAll(plain(vocabulary.sources(held, Relation.RELATED)));
        return reached;
    }

    /** What postings name as alternatives to what is held; degrees and fields of study have an order of their own. */
    private Map<ConceptId, OptionalInt> substitutes(ConceptId held) {
        var type = type(held);
        if (type.isEmpty() || !REPLACEABLE.containsAll(type)) {
            return Map.of();
        }
        var reached = new HashMap<ConceptId, OptionalInt>();
        counts.substitutes(held).forEach((other, postings) -> {
            if (postings >= FEWEST
                    && postings >= SHARE * counts.postings(other)
                    && type(other).equals(type)) {
                reached.put(other, OptionalInt.of(postings));
            }
        });
        return reached;
    }

    private Set<ConceptType> type(ConceptId id) {
        return vocabulary.concept(id).map(concept -> Set.of(concept.type())).orElse(Set.of());
    }
}

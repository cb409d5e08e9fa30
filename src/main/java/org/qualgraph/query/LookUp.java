package org.qualgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Hit;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.RetiredConcept;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.Identifiers.Identified;

/**
 * Finds concepts by name, typos allowed, or by what identifies them. Thread-safe.
 *
 * <p>A whole identifier is answered by its concept alone. A code, such as a notation, is answered by its concept before
 * all others but those whose name it is exactly: "SC" is a venue before it is anybody's code.
 */
public final class LookUp {
    /** Identifiers have none, and of former names it is not kept. */
    private static final String NO_LANGUAGE = "und";

    private static final double CERTAIN = 1;
    /** Below every name that is exactly the one asked for, and above all that are merely like it. */
    private static final double FORMER_NAME = 0.91;

    private final ConceptIndex index;
    private final Identifiers identifiers;
    private final ConceptNotes notes;

    /** @param index of the same vocabulary */
    public LookUp(ConceptIndex index, Vocabulary vocabulary) {
        this.index = index;
        this.identifiers = new Identifiers(vocabulary);
        this.notes = new ConceptNotes(vocabulary);
    }

    /** The concepts that a finished name means, best first. */
    public LookupAnswer answer(Lookup lookup) {
        return answer(lookup, LookupMode.LOOKUP);
    }

    /** The concepts that a name means, best first. */
    public LookupAnswer answer(Lookup lookup, LookupMode mode) {
        if (lookup.text().isBlank()) {
            return new LookupAnswer(lookup.text(), List.of());
        }
        var answer = new Answer(lookup);
        answer.add(identifiers.identified(lookup.text()), MatchClass.EXACT, CERTAIN);
        if (answer.hits.isEmpty()) {
            answer.addNamed(named(lookup, mode));
        }
        return answer.whole();
    }

    private List<Hit> named(Lookup lookup, LookupMode mode) {
        return switch (mode) {
            case LOOKUP -> index.lookup(lookup);
            case SUGGEST -> index.suggest(lookup);
        };
    }

    private static boolean hasTheName(Hit hit) {
        return hit.match() == MatchClass.EXACT || hit.match() == MatchClass.ALIAS;
    }

    /** The hits so far, the best of them first. */
    private final class Answer {
        private final Lookup lookup;
        private final List<Hit> hits = new ArrayList<>();
        private final Map<ConceptId, RetiredConcept> replaced = new HashMap<>();

        Answer(Lookup lookup) {
            this.lookup = lookup;
        }

        void addNamed(List<Hit> named) {
            named.stream().filter(LookUp::hasTheName).forEach(this::add);
            add(identifiers.coded(lookup.text()), MatchClass.EXACT, CERTAIN);
            add(identifiers.formerlyNamed(lookup.text()), MatchClass.ALIAS, FORMER_NAME);
            named.forEach(this::add);
        }

        void add(List<Identified> found, MatchClass match, double score) {
            for (var each : found) {
                var concept = each.concept();
                if (isAskedFor(concept) && !holds(concept.id())) {
                    hits.add(hit(concept, each.matched(), match, hits.isEmpty() ? score : Math.min(score, lowest())));
                    each.replaced().ifPresent(retired -> replaced.put(concept.id(), retired));
                }
            }
        }

        private void add(Hit hit) {
            if (!holds(hit.id())) {
                hits.add(hit);
            }
        }

        private boolean holds(ConceptId id) {
            return hits.stream().anyMatch(hit -> hit.id().equals(id));
        }

        private double lowest() {
            return hits.getLast().score();
        }

        private boolean isAskedFor(Concept concept) {
            return (lookup.types().isEmpty() || lookup.types().contains(concept.type()))
                    && (lookup.sources().isEmpty() || lookup.sources().contains(concept.source()));
        }

        LookupAnswer whole() {
            var best = hits.subList(0, Math.min(hits.size(), lookup.limit()));
            var readings = best.stream().filter(LookUp::hasTheName).map(Hit::id).toList();
            return new LookupAnswer(lookup.text(), best, readings.size() > 1 ? notes.of(readings) : Map.of(), replaced);
        }
    }

    private static Hit hit(Concept concept, String matched, MatchClass match, double score) {
        return new Hit(
                concept.id(),
                concept.type(),
                concept.source(),
                concept.label(),
                matched,
                match == MatchClass.ALIAS ? LabelKind.ALTERNATIVE : LabelKind.PREFERRED,
                NO_LANGUAGE,
                match,
                OptionalInt.of(0),
                score);
    }
}

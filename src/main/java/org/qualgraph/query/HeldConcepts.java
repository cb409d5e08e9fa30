package org.qualgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Span;
import org.qualgraph.query.UnderstoodProfile.Held;

/** Gathers what someone has, from all that says so. Of several numbers of years the highest counts. */
final class HeldConcepts {
    private final References references;
    private final Map<ConceptId, Gathered> gathered = new LinkedHashMap<>();

    HeldConcepts(References references) {
        this.references = references;
    }

    /** What is known of one concept. */
    private static final class Gathered {
        private OptionalDouble years = OptionalDouble.empty();
        private Optional<DegreeStatus> status = Optional.empty();
        private final SortedSet<Span> from = new TreeSet<>();
    }

    private Gathered of(ConceptId id) {
        return gathered.computeIfAbsent(id, key -> new Gathered());
    }

    void add(ConceptId id) {
        of(id);
    }

    void addFrom(ConceptId id, Span span) {
        of(id).from.add(span);
    }

    void addYears(ConceptId id, double years) {
        var known = of(id);
        known.years = OptionalDouble.of(Math.max(years, known.years.orElse(0)));
    }

    /** A degree that one place says is studied for is, even where others name it alone. */
    void addStatus(ConceptId id, DegreeStatus status) {
        var known = of(id);
        known.status = Optional.of(
                known.status.filter(DegreeStatus.IN_PROGRESS::equals).orElse(status));
    }

    /** The years of work in all: what is stated, else what the CV says, and never less than those of one concept. */
    OptionalDouble atLeast(OptionalDouble stated, Optional<CvReading.Years> read) {
        if (stated.isPresent()) {
            return stated;
        }
        var longest = gathered.values().stream()
                .mapToDouble(known -> known.years.orElse(0))
                .max()
                .orElse(0);
        return read.map(years -> OptionalDouble.of(Math.max(years.number(), longest)))
                .orElseGet(OptionalDouble::empty);
    }

    /** What the vocabulary holds of it. */
    List<Held> list() {
        return gathered.entrySet().stream()
                .flatMap(entry ->
                        references.reference(entry.getKey()).stream().map(concept -> held(concept, entry.getValue())))
                .toList();
    }

    private static Held held(ConceptReference concept, Gathered known) {
        return new Held(concept, known.years, known.status, List.copyOf(known.from));
    }
}

package org.qualgraph.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.ConceptDescription.Counts;

/** Counts the postings that name a concept. A count costs a walk over them. */
record PostingCounts(GraphStore store) {

    /** The counts, empty for what postings are not linked to: an imported concept, a place, an employment type. */
    Optional<Counts> counts(Concept concept) {
        if (concept.isImported()) {
            return Optional.empty();
        }
        var id = Optional.of(concept.id());
        return switch (concept.type()) {
            case SKILL, VENUE, DEGREE, FIELD, CERTIFICATION, LANGUAGE -> Optional.of(counts(concept.id()));
            case ROLE -> Optional.of(new Counts(total(List.of(), Optional.empty(), id, Optional.empty()), Map.of()));
            case ORGANIZATION ->
                Optional.of(new Counts(total(List.of(), Optional.empty(), Optional.empty(), id), Map.of()));
            case EMPLOYMENT_TYPE, PLACE -> Optional.empty();
        };
    }

    private Counts counts(ConceptId id) {
        var byNecessity = new EnumMap<Necessity, Long>(Necessity.class);
        for (var necessity : Necessity.values()) {
            byNecessity.put(necessity, total(id, Optional.of(necessity)));
        }
        return new Counts(total(id, Optional.empty()), byNecessity);
    }

    private long total(ConceptId concept, Optional<Necessity> necessity) {
        return total(List.of(concept), necessity, Optional.empty(), Optional.empty());
    }

    private long total(
            List<ConceptId> concepts,
            Optional<Necessity> necessity,
            Optional<ConceptId> role,
            Optional<ConceptId> organization) {
        var anywhere = Optional.<String>empty();
        return store.postings(new PostingFilter(
                        concepts, necessity, role, organization, anywhere, anywhere, Optional.empty(), 1))
                .total();
    }
}

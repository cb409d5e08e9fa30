package org.qualgraph.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.ConceptDescription.Counts;

/** Counts the postings that name a concept. */
record PostingCounts(BrowsePostings postings) {

    /** The counts, empty for what postings are not linked to: an imported concept, a place, an employment type. */
    Optional<Counts> counts(Concept concept) {
        if (concept.isImported()) {
            return Optional.empty();
        }
        return switch (concept.type()) {
            case SKILL, VENUE, DEGREE, FIELD, CERTIFICATION, LANGUAGE -> Optional.of(counts(concept.id()));
            case ROLE -> Optional.of(total(PostingFilter.ALL.ofRoles(Set.of(concept.id()))));
            case ORGANIZATION -> Optional.of(total(PostingFilter.ALL.ofOrganization(Optional.of(concept.id()))));
            case EMPLOYMENT_TYPE, PLACE -> Optional.empty();
        };
    }

    private Counts counts(ConceptId id) {
        var asking = PostingFilter.ALL.asking(List.of(id));
        var byNecessity = new EnumMap<Necessity, Long>(Necessity.class);
        for (var necessity : Necessity.values()) {
            byNecessity.put(necessity, postings.count(asking.withNecessity(Optional.of(necessity))));
        }
        return new Counts(postings.count(asking), byNecessity);
    }

    private Counts total(PostingFilter filter) {
        return new Counts(postings.count(filter), Map.of());
    }
}

package org.qualgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Relation;

/**
 * Everything that is known of a concept.
 *
 * @param links only those that have an end
 * @param mappings the same concept in other taxonomies
 * @param postings empty for a kind of concept that postings are not counted by
 */
public record ConceptDescription(
        Concept concept,
        Map<ConceptLink, List<ConceptReference>> links,
        List<Mapping> mappings,
        Optional<Counts> postings) {

    /**
     * A concept of another taxonomy.
     *
     * @param relation exact or close match
     * @param concept where that taxonomy is imported
     */
    public record Mapping(Relation relation, String iri, Optional<ConceptReference> concept) {}

    /**
     * How many postings name a concept.
     *
     * @param byNecessity how they ask for it; empty for roles and organizations, which are not asked for
     */
    public record Counts(long total, Map<Necessity, Long> byNecessity) {
        public Counts {
            byNecessity = Map.copyOf(byNecessity);
        }
    }

    public ConceptDescription {
        links = Map.copyOf(links);
        mappings = List.copyOf(mappings);
    }
}

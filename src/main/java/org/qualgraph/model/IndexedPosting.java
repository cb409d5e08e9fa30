package org.qualgraph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an index of postings holds of one.
 *
 * @param places where the work is, as the posting has it
 * @param organization the concept of the employer
 * @param asked the concepts that it asks for, by how
 * @param locations the concepts of the places
 * @param pay every range of pay that it states
 * @param requirements what it asks for, in the order of the text
 */
public record IndexedPosting(
        PostingSummary summary,
        Language language,
        String text,
        List<String> places,
        Optional<ConceptId> organization,
        Map<Necessity, Set<ConceptId>> asked,
        Set<ConceptId> locations,
        List<Pay> pay,
        List<RequirementShape> requirements) {
    public IndexedPosting {
        places = List.copyOf(places);
        asked = Map.copyOf(asked);
        locations = Set.copyOf(locations);
        pay = List.copyOf(pay);
        requirements = List.copyOf(requirements);
    }
}

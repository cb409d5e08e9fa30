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
 * @param requirements what it asks for, in the order of the text
 */
public record IndexedPosting(
        PostingSummary summary,
        Language language,
        String text,
        List<String> places,
        Optional<ConceptId> organization,
        Map<Necessity, Set<ConceptId>> asked,
        List<RequirementShape> requirements) {
    public IndexedPosting {
        places = List.copyOf(places);
        asked = Map.copyOf(asked);
        requirements = List.copyOf(requirements);
    }
}

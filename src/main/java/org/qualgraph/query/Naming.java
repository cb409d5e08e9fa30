package org.qualgraph.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Requirement;

/** The concepts that an extraction names. */
final class Naming {
    private Naming() {}

    static Set<ConceptId> concepts(Extraction extraction) {
        var concepts = new LinkedHashSet<ConceptId>();
        var header = extraction.header();
        header.role().ifPresent(concepts::add);
        header.organization().ifPresent(organization -> concepts.add(organization.id()));
        header.locations().forEach(place -> concepts.add(place.id()));
        extraction.mentions().stream().map(Mention::concept).forEach(concepts::add);
        addRequired(extraction.requirements(), concepts);
        return concepts;
    }

    private static void addRequired(List<Requirement> requirements, Set<ConceptId> concepts) {
        for (var requirement : requirements) {
            requirement.concepts().stream().map(Mention::concept).forEach(concepts::add);
            addRequired(requirement.parts(), concepts);
        }
    }
}

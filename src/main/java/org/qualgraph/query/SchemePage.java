package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/**
 * Some concepts of a scheme in the order of their identifiers.
 *
 * @param source the taxonomy that they come from
 * @param total how many there are on all pages
 * @param next the concept after which the next page begins, empty on the last
 */
public record SchemePage(
        ConceptType scheme, String source, List<ConceptReference> concepts, long total, Optional<ConceptId> next) {
    public SchemePage {
        concepts = List.copyOf(concepts);
    }
}

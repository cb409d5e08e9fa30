package org.qualgraph.query;

import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;

/**
 * What was read from a posting.
 *
 * @param concepts the concepts that it names and the graph holds; employers and places that the graph does not hold are
 *     not among them, and are to be shown by their name alone
 */
public record PostingReading(Extraction extraction, Map<ConceptId, ConceptReference> concepts) {
    public PostingReading {
        concepts = Map.copyOf(concepts);
    }

    /** The concept, where the graph holds it. */
    public Optional<ConceptReference> concept(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }
}

package org.qualgraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.model.Vocabulary;

/** Names the concepts that the vocabulary holds. */
record References(Vocabulary vocabulary) {

    Optional<ConceptReference> reference(ConceptId id) {
        return vocabulary.concept(id).map(concept -> new ConceptReference(id, concept.type(), concept.label()));
    }

    /** Those that are held, in the order given. */
    List<ConceptReference> references(Collection<ConceptId> ids) {
        return ids.stream().flatMap(id -> reference(id).stream()).toList();
    }

    /** Those that are held, by their identifiers; what is retired stands under its own, too. */
    Map<ConceptId, ConceptReference> byId(Collection<ConceptId> ids) {
        var references = new HashMap<ConceptId, ConceptReference>();
        ids.forEach(id ->
                vocabulary.current(id).flatMap(this::reference).ifPresent(reference -> references.put(id, reference)));
        return Map.copyOf(references);
    }

    /**
     * The reference to a concept that must be there, or to what replaces it where it is retired.
     *
     * @throws UnknownConceptException where the vocabulary does not hold it
     * @throws RetiredConceptException where it is retired and nothing replaces it
     */
    ConceptReference required(ConceptId id) {
        return vocabulary
                .current(id)
                .flatMap(this::reference)
                .orElseThrow(() -> vocabulary
                        .retired(id)
                        .<QualGraphException>map(RetiredConceptException::new)
                        .orElseGet(() -> new UnknownConceptException(id)));
    }
}

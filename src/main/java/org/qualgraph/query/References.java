package org.qualgraph.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualgraph.model.ConceptId;
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

    /** Those that are held, by their identifiers. */
    Map<ConceptId, ConceptReference> byId(Collection<ConceptId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> reference(id).stream())
                .collect(Collectors.toUnmodifiableMap(ConceptReference::id, Function.identity()));
    }

    /**
     * The reference to a concept that must be there.
     *
     * @throws UnknownConceptException where the vocabulary does not hold it
     */
    ConceptReference required(ConceptId id) {
        return reference(id).orElseThrow(() -> new UnknownConceptException(id));
    }
}

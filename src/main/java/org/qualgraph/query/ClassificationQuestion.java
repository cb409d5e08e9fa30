package org.qualgraph.query;

import java.util.EnumSet;
import java.util.Set;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;

/**
 * Which concepts are passages about?
 *
 * @param types the kinds of concept that are wanted; skills where empty
 * @param sources the taxonomies that they are wanted from, as {@link Concept#source()}; ours where empty
 * @param limit the most answers wanted for a passage, from 1 to 1,000
 */
public record ClassificationQuestion(Set<ConceptType> types, Set<String> sources, int limit) {
    public ClassificationQuestion {
        types = types.isEmpty() ? EnumSet.of(ConceptType.SKILL) : EnumSet.copyOf(types);
        sources = sources.isEmpty() ? Set.of(Concept.OWN) : Set.copyOf(sources);
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be from 1 to 1000, not " + limit);
        }
    }

    boolean asksFor(Concept.Scheme scheme) {
        return types.contains(scheme.type()) && sources.contains(scheme.source());
    }
}

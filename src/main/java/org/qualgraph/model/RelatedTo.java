package org.qualgraph.model;

import java.util.List;
import java.util.Set;

/**
 * A query for what is related to concepts, all of them together.
 *
 * @param types the kinds of concept that may answer; all where empty
 * @param limit the most related concepts wanted, from 1 to 1,000
 */
public record RelatedTo(List<ConceptId> concepts, Set<ConceptType> types, int limit) {
    /** The most that can be wanted. */
    public static final int MOST = 1_000;

    public RelatedTo {
        concepts = List.copyOf(concepts);
        types = Set.copyOf(types);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to 1000, not " + limit);
        }
    }
}

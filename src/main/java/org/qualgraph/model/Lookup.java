package org.qualgraph.model;

import java.util.Set;

/**
 * A query for concepts by name.
 *
 * @param types the kinds of concept that may answer; all where empty
 * @param sources the taxonomies whose concepts may answer, as {@link Concept#source()}; all where empty
 * @param languages the languages whose names may answer, such as {@code de}, which is {@code de-AT} too; names of no
 *     language always may; all where empty
 * @param limit the most hits wanted, from 1 to 1,000
 */
public record Lookup(String text, Set<ConceptType> types, Set<String> sources, Set<String> languages, int limit) {
    public Lookup {
        types = Set.copyOf(types);
        sources = Set.copyOf(sources);
        languages = Set.copyOf(languages);
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be from 1 to 1000, not " + limit);
        }
    }

    /** A query for concepts of all taxonomies. */
    public Lookup(String text, Set<ConceptType> types, int limit) {
        this(text, types, Set.of(), limit);
    }

    /** A query for concepts by names of all languages. */
    public Lookup(String text, Set<ConceptType> types, Set<String> sources, int limit) {
        this(text, types, sources, Set.of(), limit);
    }
}

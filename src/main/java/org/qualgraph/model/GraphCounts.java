package org.qualgraph.model;

import java.util.Map;

/**
 * How much the graph holds.
 *
 * @param concepts our own concepts by type
 * @param imports concepts of other taxonomies by the name of the import
 * @param postings postings by corpus
 * @param duplicates postings of all corpora that repeat another one
 */
public record GraphCounts(
        Map<ConceptType, Long> concepts,
        Map<String, Long> imports,
        Map<String, Long> postings,
        long duplicates,
        long requirements,
        long mentions,
        long triples) {
    public GraphCounts {
        concepts = Map.copyOf(concepts);
        imports = Map.copyOf(imports);
        postings = Map.copyOf(postings);
    }
}

package org.qualgraph.model;

import java.util.Map;

/**
 * How much the graph holds.
 *
 * @param concepts concepts by type
 * @param postings postings by corpus
 */
public record GraphCounts(
        Map<ConceptType, Long> concepts, Map<String, Long> postings, long requirements, long mentions, long triples) {
    public GraphCounts {
        concepts = Map.copyOf(concepts);
        postings = Map.copyOf(postings);
    }
}

package org.qualgraph.model;

import java.util.List;

/**
 * A SPARQL query with the dataset of the protocol's parameters.
 *
 * @param defaultGraphs IRIs of {@code default-graph-uri}
 * @param namedGraphs IRIs of {@code named-graph-uri}
 */
public record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs) {
    public SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** A query over the whole dataset. */
    public static SparqlRequest of(String query) {
        return new SparqlRequest(query, List.of(), List.of());
    }
}

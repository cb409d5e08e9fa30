package org.qualgraph.query;

import java.util.Optional;
import org.qualgraph.model.GraphCounts;

/**
 * How much is loaded.
 *
 * @param generation the state of the graph that was counted
 * @param ontologyVersion empty where no ontology is loaded
 */
public record Figures(GraphCounts counts, long generation, Optional<String> ontologyVersion) {}

package org.qualgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/** What the store says of itself, in the unnamed graph, which is part of no query. Needs a transaction. */
final class StoreFacts {
    private static final Node GRAPH = Quad.defaultGraphIRI;

    /** Another number for another way to count. */
    private static final Node COUNTED = Literals.integer(1);

    private StoreFacts() {}

    /** How many transactions that changed something were committed. */
    static long generation(DatasetGraph dataset) {
        return value(dataset, GraphTerms.STORE, GraphTerms.GENERATION)
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** @param mark is another for another write, so that the same generation of a store made anew is another state */
    static void setGeneration(DatasetGraph dataset, long generation, long mark) {
        set(dataset, GraphTerms.STORE, GraphTerms.GENERATION, Literals.integer(generation));
        set(dataset, GraphTerms.STORE, GraphTerms.STATE, Literals.integer(mark));
    }

    /** What tells this state of the store from every other, of this store or another one. */
    static String state(DatasetGraph dataset) {
        return generation(dataset)
                + value(dataset, GraphTerms.STORE, GraphTerms.STATE)
                        .map(mark -> "-" + mark)
                        .orElse("");
    }

    /** Whether the graph of statistics is kept, as this release does it. */
    static boolean isCounted(DatasetGraph dataset) {
        return dataset.contains(GRAPH, GraphTerms.STORE, GraphTerms.COUNTED, COUNTED);
    }

    static void setCounted(DatasetGraph dataset) {
        set(dataset, GraphTerms.STORE, GraphTerms.COUNTED, COUNTED);
    }

    /** The version of the ontology that the ontology's graph holds. */
    static Optional<String> ontologyVersion(DatasetGraph dataset) {
        return value(dataset, Terms.ONTOLOGY_GRAPH, GraphTerms.VERSION);
    }

    static void setOntologyVersion(DatasetGraph dataset, String version) {
        set(dataset, Terms.ONTOLOGY_GRAPH, GraphTerms.VERSION, Literals.text(version));
    }

    private static Optional<String> value(DatasetGraph dataset, Node subject, Node predicate) {
        var quads = dataset.find(GRAPH, subject, predicate, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    private static void set(DatasetGraph dataset, Node subject, Node predicate, Node value) {
        dataset.deleteAny(GRAPH, subject, predicate, Node.ANY);
        dataset.add(GRAPH, subject, predicate, value);
    }
}

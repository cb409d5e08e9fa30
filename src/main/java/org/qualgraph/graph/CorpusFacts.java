package org.qualgraph.graph;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.ontology.Terms;

/** What a corpus says of itself, in its own graph: when it was loaded and by which release. Needs a transaction. */
final class CorpusFacts {
    private static final Node CREATED = NodeFactory.createURI(Terms.DCTERMS + "created");

    private final DatasetGraph dataset;
    private final Node graph;

    CorpusFacts(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** Notes a load that changes something; the first one stays known. */
    void set(Node moment, Node release) {
        if (isNew()) {
            dataset.add(graph, graph, CREATED, moment);
        }
        replace(Terms.GENERATED_AT_TIME, moment);
        replace(Terms.EXTRACTOR_VERSION, release);
    }

    /** A corpus that an older release began does not say when. */
    private boolean isNew() {
        return !dataset.contains(graph, graph, Terms.GENERATED_AT_TIME, Node.ANY);
    }

    Optional<Instant> firstLoad() {
        return value(CREATED).map(Instant::parse);
    }

    Optional<Instant> lastLoad() {
        return value(Terms.GENERATED_AT_TIME).map(Instant::parse);
    }

    Optional<String> extractor() {
        return value(Terms.EXTRACTOR_VERSION);
    }

    private Optional<String> value(Node property) {
        return Iter.asStream(dataset.findNG(graph, graph, property, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    private void replace(Node property, Node value) {
        dataset.deleteAny(graph, graph, property, Node.ANY);
        dataset.add(graph, graph, property, value);
    }
}

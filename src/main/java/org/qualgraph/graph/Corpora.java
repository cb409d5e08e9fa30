package org.qualgraph.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.CorpusSummary;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.ontology.Terms;

/** The corpora that a dataset holds. Needs a transaction. */
final class Corpora {
    private Corpora() {}

    /** Their names, sorted. */
    static List<String> names(DatasetGraph dataset) {
        return graphs(dataset).stream().map(GraphTerms::corpus).toList();
    }

    /** Their graphs, in the order of their names. */
    static List<Node> graphs(DatasetGraph dataset) {
        return Iter.asStream(dataset.listGraphNodes())
                .filter(GraphTerms::isCorpusGraph)
                .sorted(Comparator.comparing(GraphTerms::corpus))
                .toList();
    }

    /**
     * The graph of a corpus.
     *
     * @throws UnknownCorpusException where the dataset does not hold it
     */
    static Node held(DatasetGraph dataset, String name) {
        var graph = Terms.corpusGraph(name);
        var held = graphs(dataset);
        if (!held.contains(graph)) {
            throw new UnknownCorpusException(name, names(dataset));
        }
        return graph;
    }

    /** Counts what each holds, in the order of their names. Passes the statements of each once. */
    static List<CorpusSummary> summaries(DatasetGraph dataset) {
        return graphs(dataset).stream().map(graph -> summary(dataset, graph)).toList();
    }

    static CorpusSummary summary(DatasetGraph dataset, Node graph) {
        var tuples = new Tuples(dataset);
        long requirements = 0;
        for (var kind : RequirementKind.values()) {
            requirements += tuples.count(graph, Node.ANY, Terms.TYPE, Terms.requirementClass(kind));
        }
        var facts = new CorpusFacts(dataset, graph);
        return new CorpusSummary(
                GraphTerms.corpus(graph),
                tuples.count(graph, Node.ANY, Terms.TYPE, Terms.POSTING_CLASS),
                requirements,
                tuples.count(graph, Node.ANY, Node.ANY, Node.ANY),
                facts.firstLoad(),
                facts.lastLoad(),
                facts.extractor());
    }
}

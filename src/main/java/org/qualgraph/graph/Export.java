package org.qualgraph.graph;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/**
 * Which graphs go out, and how: the same statements give the same bytes.
 *
 * @param graphs names such as {@code ontology} and {@code corpus/mine}; every named graph where there are none
 * @param format where it does not name graphs, the statements of all are merged, and the ontology on its own is joined
 *     by its description in VoID, which counts what is described without itself
 */
public record Export(Set<String> graphs, ExportFormat format) {
    public Export {
        graphs = Set.copyOf(graphs);
    }

    /** Every named graph, told apart. */
    static Export everything() {
        return new Export(Set.of(), ExportFormat.N_QUADS);
    }

    /** Writes what a dataset holds of them. Needs a transaction. */
    void write(DatasetGraph dataset, OutputStream out) {
        try (var statements = new SortedStatements()) {
            var named = held(dataset);
            for (var graph : named) {
                var quads = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
                statements.addAll(format.namesGraphs() ? quads : Iter.map(quads, Export::merged));
            }
            if (isRelease(named)) {
                statements.addAll(description(dataset));
            }
            var writer = format.writer(out);
            writer.start();
            statements.forEach(format.namesGraphs() ? writer::quad : quad -> writer.triple(quad.asTriple()));
            writer.finish();
        }
    }

    /** The ontology on its own is a file to be given to others, which tells its statistics. */
    private boolean isRelease(List<Node> named) {
        return named.equals(List.of(Terms.ONTOLOGY_GRAPH)) && !format.namesGraphs();
    }

    private static Iterator<Quad> description(DatasetGraph dataset) {
        return DatasetDescription.ofGraph(dataset, Terms.ONTOLOGY_GRAPH).stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .iterator();
    }

    private List<Node> held(DatasetGraph dataset) {
        return graphs.isEmpty()
                ? List.of(Node.ANY)
                : graphs.stream()
                        .map(name -> GraphNames.held(dataset, name))
                        .distinct()
                        .toList();
    }

    private static Quad merged(Quad quad) {
        return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
    }
}

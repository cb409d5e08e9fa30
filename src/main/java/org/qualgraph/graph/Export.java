package org.qualgraph.graph;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which graphs go out, and how: the same statements give the same bytes.
 *
 * @param graphs names such as {@code ontology} and {@code corpus/mine}; every named graph where there are none
 * @param format where it does not name graphs, the statements of all are merged
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
            for (var graph : held(dataset)) {
                var quads = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
                statements.addAll(format.namesGraphs() ? quads : Iter.map(quads, Export::merged));
            }
            var writer = format.writer(out);
            writer.start();
            statements.forEach(format.namesGraphs() ? writer::quad : quad -> writer.triple(quad.asTriple()));
            writer.finish();
        }
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

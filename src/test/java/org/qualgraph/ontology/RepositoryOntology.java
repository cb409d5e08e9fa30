package org.qualgraph.ontology;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.qualgraph.Ours;

/** The repository's own {@code ontology/}, read once for all tests. */
final class RepositoryOntology {
    static final Path FOLDER = Path.of("ontology");
    static final Ontology ONTOLOGY = Ours.ONTOLOGY;

    private RepositoryOntology() {}

    /** The ontology and further Turtle files in one graph. */
    static Graph with(Path... files) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(graph, ONTOLOGY.graph());
        for (var file : files) {
            TurtleFiles.read(file, graph);
        }
        return graph;
    }

    /** The ontology and the invented postings that the competency questions are asked of. */
    static Graph withFixture() {
        return with(
                TurtleFiles.below(FOLDER.resolve("questions/fixture"), ".ttl").toArray(Path[]::new));
    }
}

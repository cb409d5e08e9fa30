package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.ontology.Rules;
import org.qualgraph.ontology.Shapes;

/** What a load writes conforms to the shapes and rules of the ontology. */
class StoredGraphTest {
    private static final Path ONTOLOGY = Path.of("ontology");

    @TempDir
    private Path folder;

    @Test
    void theSampleConformsToShapesAndRules() {
        var graph = loaded().getUnionGraph();
        assertThat(Shapes.read(ONTOLOGY).violations(graph)).isEmpty();
        assertThat(Rules.read(ONTOLOGY).violations(graph)).isEmpty();
    }

    private DatasetGraph loaded() {
        var quads = new ByteArrayOutputStream();
        try (var home = Home.open(folder)) {
            home.loadSample();
            home.store().dump(quads);
        }
        var dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, new ByteArrayInputStream(quads.toByteArray()), Lang.NQUADS);
        return dataset;
    }
}

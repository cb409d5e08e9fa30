package org.qualgraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.qualgraph.model.SparqlAnswer;

/** The triples of a CONSTRUCT or DESCRIBE, all of them. */
record GraphAnswer(Graph graph, long bytes) implements SparqlAnswer {
    @Override
    public List<String> mediaTypes() {
        return RdfSyntax.MEDIA_TYPES;
    }

    @Override
    public void write(String mediaType, OutputStream out) {
        try {
            new BoundedOutput(out, bytes).write(RdfSyntax.of(mediaType).bytes(graph));
        } catch (IOException e) {
            throw new UncheckedIOException("The answer could not be sent", e);
        }
    }

    @Override
    public void close() {}
}

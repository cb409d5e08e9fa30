package org.qualgraph.graph;

import java.io.OutputStream;
import java.util.List;
import org.qualgraph.model.SparqlAnswer;

/** The answer of an ASK. */
record AskAnswer(boolean truth) implements SparqlAnswer {
    @Override
    public List<String> mediaTypes() {
        return ResultSyntax.MEDIA_TYPES;
    }

    @Override
    public void write(String mediaType, OutputStream out) {
        ResultSyntax.of(mediaType).write(truth, out);
    }

    @Override
    public void close() {}
}

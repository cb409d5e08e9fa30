package org.qualgraph.graph;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.qualgraph.model.SparqlAnswer;

/** The rows of a SELECT, as far as they are computed, and those to come. */
final class SelectAnswer implements SparqlAnswer {
    private final List<Var> variables;
    private final RowStream rows;
    private final Deadline deadline;
    private final long bytes;

    SelectAnswer(List<Var> variables, RowStream rows, Deadline deadline, long bytes) {
        this.variables = variables;
        this.rows = rows;
        this.deadline = deadline;
        this.bytes = bytes;
    }

    @Override
    public List<String> mediaTypes() {
        return ResultSyntax.MEDIA_TYPES;
    }

    @Override
    public void write(String mediaType, OutputStream out) {
        ResultSyntax.of(mediaType).write(RowSetStream.create(variables, rows), new BoundedOutput(out, bytes));
    }

    /** Stops the computation, where it still goes on. */
    @Override
    public void close() {
        deadline.cancel();
    }
}

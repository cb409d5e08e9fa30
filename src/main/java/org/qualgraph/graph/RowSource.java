package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.qualgraph.model.SparqlAnswer;

/** Takes the rows of a SELECT out of the transaction, piece by piece. */
final class RowSource {
    /** A piece ends with so many characters or rows, whichever comes first. */
    private static final long PIECE_CHARACTERS = 1 << 20;

    private static final int PIECE_ROWS = 20_000;

    private final RowSet rows;
    private final List<Var> variables;
    private final SparqlLimits limits;
    private final Deadline deadline;
    private final AnswerSize size;

    RowSource(RowSet rows, SparqlLimits limits, Deadline deadline) {
        this.rows = rows;
        this.variables = rows.getResultVars();
        this.limits = limits;
        this.deadline = deadline;
        this.size = new AnswerSize(limits);
    }

    /** Gives the answer when its first piece is there, and goes on until the last is taken. */
    void run(Consumer<SparqlAnswer> answer) {
        var stream = new RowStream(deadline);
        var given = new SelectAnswer(variables, stream, deadline, limits.bytes());
        stream.put(piece());
        if (!rows.hasNext()) {
            stream.end();
            answer.accept(given);
            return;
        }
        answer.accept(given);
        try {
            while (rows.hasNext()) {
                stream.put(piece());
            }
            deadline.requireUnstopped();
            stream.end();
        } catch (RuntimeException | StackOverflowError e) {
            stream.fail(QueryRun.failure(e, deadline));
        }
    }

    private List<Binding> piece() {
        var piece = new ArrayList<Binding>();
        long end = size.characters() + PIECE_CHARACTERS;
        while (rows.hasNext() && size.characters() < end && piece.size() < PIECE_ROWS) {
            deadline.check();
            piece.add(row(rows.next()));
        }
        return piece;
    }

    /** A copy, since the store makes terms when they are asked for. */
    private Binding row(Binding solution) {
        size.addRow();
        var row = BindingBuilder.create();
        for (var variable : variables) {
            var term = solution.get(variable);
            if (term != null) {
                size.addTerm(term);
                row.add(variable, term);
            }
        }
        return row.build();
    }
}

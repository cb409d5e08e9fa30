package org.qualgraph.graph;

import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Evaluates property paths so that they stop at the deadline: the engine walks a whole closure before it looks up. */
final class GuardedExecutor extends OpExecutorTDB2 {
    private final Deadline deadline;

    private GuardedExecutor(ExecutionContext context, Deadline deadline) {
        super(context);
        this.deadline = deadline;
    }

    static OpExecutorFactory factory(Deadline deadline) {
        return context -> new GuardedExecutor(context, deadline);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        var graph = new GuardedGraph(execCxt.getActiveGraph(), deadline);
        var context = ExecutionContext.copyChangeActiveGraph(execCxt, graph);
        return new QueryIterPath(path.getTriplePath(), input, context);
    }
}

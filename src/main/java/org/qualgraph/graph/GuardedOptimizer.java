package org.qualgraph.graph;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;

/** The optimiser of the engine, but that it makes calls of functions only of what was found to be bounded. */
final class GuardedOptimizer extends OptimizerStd {
    private final ClosedPropertyFunctions functions;
    private final Context context;

    private GuardedOptimizer(ClosedPropertyFunctions functions, Context context) {
        super(context);
        this.functions = functions;
        this.context = context;
    }

    static RewriteFactory factory(ClosedPropertyFunctions functions) {
        return context -> new GuardedOptimizer(functions, context);
    }

    @Override
    protected Op transformPropertyFunctions(Op op) {
        return apply(new CallAlgebra(functions, context), op);
    }
}

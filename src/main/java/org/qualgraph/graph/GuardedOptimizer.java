package org.qualgraph.graph;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;

/** The optimiser of the engine, but that it makes calls of {@code qg:lookup} only of what was found to be bounded. */
final class GuardedOptimizer extends OptimizerStd {
    private final LookupFunction lookup;
    private final Context context;

    private GuardedOptimizer(LookupFunction lookup, Context context) {
        super(context);
        this.lookup = lookup;
        this.context = context;
    }

    static RewriteFactory factory(LookupFunction lookup) {
        return context -> new GuardedOptimizer(lookup, context);
    }

    @Override
    protected Op transformPropertyFunctions(Op op) {
        return apply(new LookupAlgebra(lookup, context), op);
    }
}

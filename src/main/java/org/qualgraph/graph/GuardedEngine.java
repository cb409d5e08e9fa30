package org.qualgraph.graph;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The query engine of the store, which guards a query before it is optimised, since optimising computes constants. */
final class GuardedEngine extends QueryEngineTDB {
    private final Guard guard;

    private GuardedEngine(Query query, DatasetGraphTDB dataset, Binding input, Context context, Guard guard) {
        super(query, dataset, input, context);
        this.guard = guard;
    }

    @Override
    protected Op modifyOp(Op op) {
        return super.modifyOp(GuardedAlgebra.guard(op, guard));
    }

    /** A registry that knows this engine only. */
    static QueryEngineRegistry registry(Guard guard) {
        var registry = new QueryEngineRegistry();
        registry.add(new Factory(guard));
        return registry;
    }

    private record Factory(Guard guard) implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new GuardedEngine(query, TDBInternal.requireStorage(dataset), input, context, guard).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return false;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            throw new UnsupportedOperationException("Only whole queries are answered");
        }
    }
}

package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Refuses other servers and foreign aggregates, and counts what GROUP_CONCAT puts together. */
final class GuardedAlgebra extends TransformCopy {
    private static final String DEFAULT_SEPARATOR = " ";

    private final Guard guard;

    private GuardedAlgebra(Guard guard) {
        this.guard = guard;
    }

    /**
     * The same algebra with every guard in its place, also in subqueries, EXISTS and aggregates.
     *
     * @throws RefusedQueryException where it asks for what is not allowed
     */
    static Op guard(Op op, Guard guard) {
        return Transformer.transform(new GuardedAlgebra(guard), new GuardedExpressions(guard), op);
    }

    @Override
    public Op transform(OpService service, Op pattern) {
        throw new RefusedQueryException("SERVICE is not available here: a query reads this graph only");
    }

    @Override
    public Op transform(OpGroup group, Op pattern) {
        var aggregators = new ArrayList<ExprAggregator>();
        for (var aggregator : group.getAggregators()) {
            aggregators.add(new ExprAggregator(aggregator.getVar(), guarded(aggregator.getAggregator())));
        }
        return OpGroup.create(pattern, group.getGroupVars(), aggregators);
    }

    private Aggregator guarded(Aggregator aggregator) {
        return switch (aggregator) {
            case AggGroupConcat concat -> tallied(concat, concat.getSeparator());
            case AggGroupConcatDistinct concat -> tallied(concat, concat.getSeparator());
            case AggCustom custom ->
                throw new RefusedQueryException(
                        "The aggregate " + custom + " is not available here; those of SPARQL 1.1 are");
            default -> aggregator;
        };
    }

    private Aggregator tallied(Aggregator concat, String separator) {
        int length = Optional.ofNullable(separator).orElse(DEFAULT_SEPARATOR).length();
        var expression = concat.getExprList().get(0);
        return concat.copy(new ExprList(new GuardedValue(expression, value -> guard.tally(value, length))));
    }
}

package org.qualgraph.graph;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT whose result is not too long. */
final class GuardedConcat extends E_StrConcat {
    private final Guard guard;

    GuardedConcat(ExprList arguments, Guard guard) {
        super(arguments);
        this.guard = guard;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        guard.requireLength(arguments.stream().mapToLong(Guard::length).sum());
        return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedConcat(arguments, guard);
    }
}

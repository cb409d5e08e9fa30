package org.qualgraph.graph;

import java.util.function.Consumer;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose value is looked at before it goes on. */
final class GuardedValue extends ExprFunction1 {
    private final Consumer<NodeValue> requirement;

    GuardedValue(Expr expression, Consumer<NodeValue> requirement) {
        super(expression, "guarded");
        this.requirement = requirement;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        requirement.accept(value);
        return value;
    }

    @Override
    public Expr copy(Expr expression) {
        return new GuardedValue(expression, requirement);
    }
}

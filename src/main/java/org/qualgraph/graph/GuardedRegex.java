package org.qualgraph.graph;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX that stops at the deadline even in the midst of one text. */
final class GuardedRegex extends E_Regex {
    private static final int FLAGS = 2;

    private final Deadline deadline;
    private final GuardedPattern pattern;

    GuardedRegex(ExprList arguments, Deadline deadline) {
        super(arguments.get(0), arguments.get(1), arguments.size() > FLAGS ? arguments.get(FLAGS) : null);
        this.deadline = deadline;
        this.pattern = new GuardedPattern("REGEX", deadline);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return NodeValue.booleanReturn(pattern.matcher(arguments, FLAGS).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedRegex(arguments, deadline);
    }
}

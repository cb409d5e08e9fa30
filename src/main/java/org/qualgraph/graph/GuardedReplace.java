package org.qualgraph.graph;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE that stops at the deadline and before its result is too long. */
final class GuardedReplace extends E_StrReplace {
    private static final int REPLACEMENT = 2;
    private static final int FLAGS = 3;

    private final Guard guard;
    private final GuardedPattern pattern;

    GuardedReplace(ExprList arguments, Guard guard) {
        super(
                arguments.get(0),
                arguments.get(1),
                arguments.get(REPLACEMENT),
                arguments.size() > FLAGS ? arguments.get(FLAGS) : null);
        this.guard = guard;
        this.pattern = new GuardedPattern("REPLACE", guard.deadline());
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        try {
            var text = replaced(pattern.matcher(arguments, FLAGS), pattern.text(arguments.get(REPLACEMENT)));
            return NodeValue.makeNode(like(arguments.getFirst().asNode(), text));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: the replacement is not one", e);
        }
    }

    /** As the query engine does it: of matches of the empty text only one at the start counts. */
    private String replaced(Matcher matcher, String replacement) {
        var result = new StringBuilder();
        boolean first = true;
        while (matcher.find()) {
            if (first || matcher.end() > matcher.start()) {
                guard.requireLength(result.length() + longest(matcher, replacement));
                matcher.appendReplacement(result, replacement);
            }
            first = false;
        }
        matcher.appendTail(result);
        guard.requireLength(result.length());
        return result.toString();
    }

    /** The most characters that one replacement can come to: each dollar may stand for all that was matched. */
    private static long longest(Matcher matcher, String replacement) {
        long groups = replacement.chars().filter(c -> c == '$').count();
        return replacement.length() + groups * (matcher.end() - matcher.start());
    }

    /** A text with the language or datatype of another literal. */
    private static Node like(Node literal, String text) {
        return NodeFactory.createLiteral(
                text, literal.getLiteralLanguage(), literal.getLiteralBaseDirection(), literal.getLiteralDatatype());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedReplace(arguments, guard);
    }
}

package org.qualgraph.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.qualgraph.model.QualGraphException;

/** Lets the query engine call a {@link QueryFunction}. */
final class FunctionCall extends PropertyFunctionEval {
    private final QueryFunction function;
    private final Deadline deadline;

    FunctionCall(QueryFunction function, Deadline deadline) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.function = function;
        this.deadline = deadline;
    }

    Signature signature() {
        return function.signature();
    }

    /**
     * Refuses a call that no solution can make good.
     *
     * @throws MalformedQueryException where an argument is wrong whatever the others are
     */
    void check(PropFuncArg results, PropFuncArg given) {
        signature().checkResults(nodes(results));
        function.check(nodes(given));
    }

    @Override
    public QueryIterator execEvaluated(
            Binding before, PropFuncArg results, Node property, PropFuncArg given, ExecutionContext context) {
        var wanted = nodes(results);
        var solutions = rows(nodes(given), wanted.size()).stream()
                .map(row -> solution(before, wanted, row))
                .flatMap(Optional::stream)
                .iterator();
        return QueryIterPlainWrapper.create(solutions, context);
    }

    private List<List<Optional<Node>>> rows(List<Node> given, int wanted) {
        try {
            signature().requireValues(given);
            return function.rows(given, wanted);
        } catch (QualGraphException e) {
            throw deadline.stop(e);
        }
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }

    /** What a row has no value for stays unbound, and is not what is bound already. */
    private static Optional<Binding> solution(Binding before, List<Node> wanted, List<Optional<Node>> row) {
        var solution = BindingBuilder.create(before);
        for (int i = 0; i < wanted.size(); i++) {
            var node = wanted.get(i);
            var value = row.get(i);
            var known = node.isVariable() ? solution.get(Var.alloc(node)) : node;
            if (known == null) {
                value.ifPresent(found -> solution.add(Var.alloc(node), found));
            } else if (value.filter(known::sameValueAs).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(solution.build());
    }
}

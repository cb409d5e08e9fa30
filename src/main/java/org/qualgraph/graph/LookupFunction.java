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
import org.qualgraph.model.Hit;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.ontology.Terms;

/**
 * Finds concepts by name inside a query, as one who types them does: {@code (?concept ?score ?label ?match) qg:lookup
 * ("pytorh" 10 "skill")}, or shortly {@code ?concept qg:lookup "pytorh"}.
 *
 * <p>Each solution before it gives the text, and each hit a solution; what is bound on the left already chooses among the
 * hits, and never adds to them. Names are those of all graphs, whichever the query reads.
 */
final class LookupFunction extends PropertyFunctionEval {
    static final String IRI = Terms.DEF + "lookup";

    private final LookupArguments arguments;
    private final QueryLookups lookups;
    private final Deadline deadline;

    LookupFunction(LookupArguments arguments, QueryLookups lookups, Deadline deadline) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.arguments = arguments;
        this.lookups = lookups;
        this.deadline = deadline;
    }

    /**
     * Refuses a call that no solution can make good.
     *
     * @throws MalformedQueryException where an argument is wrong whatever the others are
     */
    void check(PropFuncArg results, PropFuncArg given) {
        arguments.checkResults(nodes(results));
        arguments.check(nodes(given));
    }

    @Override
    public QueryIterator execEvaluated(
            Binding before, PropFuncArg results, Node property, PropFuncArg given, ExecutionContext context) {
        var wanted = nodes(results);
        var solutions = hits(given).stream()
                .map(hit -> solution(before, wanted, hit))
                .flatMap(Optional::stream)
                .iterator();
        return QueryIterPlainWrapper.create(solutions, context);
    }

    private List<Hit> hits(PropFuncArg given) {
        try {
            return lookups.find(arguments.read(nodes(given)));
        } catch (QualGraphException e) {
            throw deadline.stop(e);
        }
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }

    private static Optional<Binding> solution(Binding before, List<Node> wanted, Hit hit) {
        var values = LookupResult.values(hit);
        var solution = BindingBuilder.create(before);
        for (int i = 0; i < wanted.size(); i++) {
            var node = wanted.get(i);
            var known = node.isVariable() ? solution.get(Var.alloc(node)) : node;
            if (known == null) {
                solution.add(Var.alloc(node), values.get(i));
            } else if (!known.sameValueAs(values.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(solution.build());
    }
}

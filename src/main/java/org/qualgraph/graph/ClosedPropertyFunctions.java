package org.qualgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The properties that are functions, and no others. The registry of the query engine would load any class that a query
 * names as a predicate.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {
    private final Map<String, FunctionCall> calls;

    ClosedPropertyFunctions(List<QueryFunction> functions, Deadline deadline) {
        this.calls = functions.stream()
                .map(function -> new FunctionCall(function, deadline))
                .collect(Collectors.toUnmodifiableMap(call -> call.signature().iri(), Function.identity()));
    }

    /** The function that a predicate calls, where it does. */
    Optional<FunctionCall> called(Node predicate) {
        return predicate.isURI() ? Optional.ofNullable(calls.get(predicate.getURI())) : Optional.empty();
    }

    Collection<FunctionCall> calls() {
        return calls.values();
    }

    @Override
    public boolean manages(String uri) {
        return calls.containsKey(uri);
    }

    @Override
    public boolean isRegistered(String uri) {
        return manages(uri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
        var call = calls.get(uri);
        return call == null ? null : name -> call;
    }
}

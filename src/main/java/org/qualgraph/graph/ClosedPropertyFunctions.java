package org.qualgraph.graph;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * No property is a function. The registry of the query engine would load any class that a query names as a predicate.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {
    static final ClosedPropertyFunctions NONE = new ClosedPropertyFunctions();

    private ClosedPropertyFunctions() {}

    @Override
    public boolean manages(String uri) {
        return false;
    }

    @Override
    public boolean isRegistered(String uri) {
        return false;
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
        return null;
    }
}

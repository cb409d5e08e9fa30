package org.qualgraph.graph;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The one property that is a function, {@link LookupFunction}. The registry of the query engine would load any class that
 * a query names as a predicate.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {
    private final LookupFunction lookup;

    ClosedPropertyFunctions(LookupFunction lookup) {
        this.lookup = lookup;
    }

    @Override
    public boolean manages(String uri) {
        return uri.equals(LookupFunction.IRI);
    }

    @Override
    public boolean isRegistered(String uri) {
        return manages(uri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
        return manages(uri) ? name -> lookup : null;
    }
}

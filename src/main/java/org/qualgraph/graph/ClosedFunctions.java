package org.qualgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that have an IRI: the casts of SPARQL and no others. The registry of the query engine would load any
 * class that a query names.
 */
final class ClosedFunctions extends FunctionRegistry {
    static final ClosedFunctions CASTS = new ClosedFunctions(FunctionRegistry.standardRegistry());

    private static final String XSD = XSDDatatype.XSD + "#";
    private static final Set<String> TEXTS = Set.of(XSDDatatype.XSDstring.getURI(), XSDDatatype.XSDanyURI.getURI());

    private final Map<String, FunctionFactory> casts = new HashMap<>();

    private ClosedFunctions(FunctionRegistry all) {
        all.keys().forEachRemaining(iri -> {
            if (iri.startsWith(XSDDatatype.XSD + "#")) {
                casts.put(iri, all.getFunctionFactory(iri));
            }
        });
    }

    /** Whether a cast makes something other than a text, which it reads from a text. */
    static boolean readsText(String iri) {
        return iri.startsWith(XSD) && !TEXTS.contains(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
        return casts.containsKey(iri);
    }

    @Override
    public @Nullable FunctionFactory getFunctionFactory(String iri) {
        return casts.get(iri);
    }

    @Override
    @SuppressWarnings("removal") // the query engine still calls it
    public @Nullable FunctionFactory get(String iri) {
        return casts.get(iri);
    }

    @Override
    public @Nullable Function getFunction(String iri) {
        var factory = casts.get(iri);
        return factory == null ? null : factory.create(iri);
    }
}

package org.qualgraph.graph;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A class that tells when a query loads it. */
public final class Tripwire extends FunctionBase0 {
    static {
        Trips.COUNT.incrementAndGet();
    }

    @Override
    public NodeValue exec() {
        return NodeValue.TRUE;
    }

    /** How often the class was loaded, which can be asked without loading it. */
    static final class Trips {
        static final AtomicInteger COUNT = new AtomicInteger();

        private Trips() {}
    }
}

package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A query that asks for what is not allowed here: another server, a file, a foreign function, too deep a nesting. */
public final class RefusedQueryException extends QualGraphException {
    private static final long serialVersionUID = 1;

    RefusedQueryException(String message) {
        super(Fault.REFUSED, message);
    }
}

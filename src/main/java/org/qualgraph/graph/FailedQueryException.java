package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A query that broke the engine or met a broken store. */
public final class FailedQueryException extends QualGraphException {
    private static final long serialVersionUID = 1;

    FailedQueryException(Throwable cause) {
        super(Fault.BROKEN, "The query could not be answered: " + cause.getMessage(), cause);
    }
}

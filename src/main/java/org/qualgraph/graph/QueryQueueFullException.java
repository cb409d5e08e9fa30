package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** More queries wait than the queue holds. */
public final class QueryQueueFullException extends QualGraphException {
    private static final long serialVersionUID = 1;

    QueryQueueFullException() {
        super(Fault.OVERLOADED, "Too many queries are waiting; try again in a few seconds");
    }
}

package org.qualgraph.graph;

import java.time.Duration;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A query that was not answered before its deadline, waiting for its turn included. */
public final class QueryTimeoutException extends QualGraphException {
    private static final long serialVersionUID = 1;

    QueryTimeoutException(Duration deadline) {
        super(Fault.TIMEOUT, "The query took longer than " + deadline.toMillis() + " ms; narrow it or add a LIMIT");
    }
}

package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** An answer with more rows, triples or bytes than is allowed. */
public final class AnswerTooLargeException extends QualGraphException {
    private static final long serialVersionUID = 1;

    AnswerTooLargeException(long limit, String unit) {
        super(
                Fault.TOO_LARGE,
                "The answer holds more than " + limit + " " + unit
                        + "; narrow the query or page with LIMIT and OFFSET");
    }
}

package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A text that is not a query of standard SPARQL. */
public final class MalformedQueryException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    MalformedQueryException(String message, int line, int column) {
        super(Fault.INVALID_INPUT, message);
        this.line = line;
        this.column = column;
    }

    /** The line of the mistake from 1, or 0 where it has no place. */
    public int line() {
        return line;
    }

    /** The column of the mistake from 1, or 0 where it has no place. */
    public int column() {
        return column;
    }
}

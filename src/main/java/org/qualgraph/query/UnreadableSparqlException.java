package org.qualgraph.query;

import java.util.OptionalInt;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A text is not a SPARQL query, with the place of the mistake where it has one. */
public final class UnreadableSparqlException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    UnreadableSparqlException(String message, int line, int column, Throwable cause) {
        super(Fault.INVALID_INPUT, message, cause);
        this.line = line;
        this.column = column;
    }

    /** The line of the mistake, from 1. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** The column of the mistake, from 1. */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}

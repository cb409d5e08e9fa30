package org.qualgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * The root of what can go wrong on purpose. The message is a sentence that a user can act on: it names the file, the
 * line or the IRI. Subclasses are named after the intent that failed.
 */
public class QualGraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    public QualGraphException(Fault fault, String message) {
        this(fault, message, null);
    }

    public QualGraphException(Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** Whose fault it is. */
    public Fault fault() {
        return fault;
    }
}

package org.qualgraph.index;

import java.nio.file.Path;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** The index of concepts can neither be read nor made again, or broke while it was read. */
public final class UnusableIndexException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private UnusableIndexException(String message, Throwable cause) {
        super(Fault.BROKEN, message, cause);
    }

    static UnusableIndexException building(Path folder, Throwable cause) {
        return new UnusableIndexException(
                "Cannot write the index of concepts in " + folder + ": " + cause.getMessage()
                        + ". Check free space and permissions.",
                cause);
    }

    static UnusableIndexException inMemory(Throwable cause) {
        return new UnusableIndexException("Cannot build the index of concepts: " + cause.getMessage(), cause);
    }

    static UnusableIndexException reading(Throwable cause) {
        return new UnusableIndexException(
                "Cannot read the index of concepts: " + cause.getMessage()
                        + ". Start again: a broken index is built anew.",
                cause);
    }
}

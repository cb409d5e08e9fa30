package org.qualgraph.index.posting;

import java.nio.file.Path;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** The index of postings can neither be read nor made again, or broke while it was read. */
public final class UnusablePostingIndexException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private UnusablePostingIndexException(String message, Throwable cause) {
        super(Fault.BROKEN, message, cause);
    }

    static UnusablePostingIndexException building(Path folder, Throwable cause) {
        return new UnusablePostingIndexException(
                "Cannot write the index of postings in " + folder + ": " + cause.getMessage()
                        + ". Check free space and permissions; what the graph holds is safe, and the index is brought"
                        + " up to it when it is opened next.",
                cause);
    }

    static UnusablePostingIndexException reading(Throwable cause) {
        return new UnusablePostingIndexException(
                "Cannot read the index of postings: " + cause.getMessage()
                        + ". Start again: a broken index is built anew.",
                cause);
    }
}

package org.qualgraph.corpus;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A file is not there, or is no table. */
public final class UnreadableTableException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private UnreadableTableException(Fault fault, String message) {
        super(fault, message);
    }

    static UnreadableTableException missing(String file) {
        return new UnreadableTableException(Fault.NOT_FOUND, "There is no file \"" + file + "\".");
    }

    /** @param reason as the end of a sentence that begins with the file */
    static UnreadableTableException unlike(String file, String reason) {
        return new UnreadableTableException(Fault.INVALID_INPUT, file + " " + reason + ".");
    }
}

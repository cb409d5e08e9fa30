package org.qualgraph.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A file cannot be written; what was there before is still there. */
final class UnwritableFileException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnwritableFileException(String file, IOException cause) {
        super(Fault.BROKEN, "Cannot write " + file + ": " + reason(cause), cause);
    }

    UnwritableFileException(String file, String reason) {
        super(Fault.BROKEN, "Cannot write " + file + ": " + reason);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> "there is no such folder";
            case AccessDeniedException denied -> "it is not yours to write";
            default -> String.valueOf(cause.getMessage());
        };
    }
}

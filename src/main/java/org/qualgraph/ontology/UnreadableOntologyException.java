package org.qualgraph.ontology;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** An ontology, its shapes or its rules cannot be read; the message names the file and, where there is one, the line. */
public final class UnreadableOntologyException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnreadableOntologyException(Path file, String reason, @Nullable Throwable cause) {
        super(Fault.INVALID_INPUT, "Cannot read " + file + ": " + reason, cause);
    }

    UnreadableOntologyException(Path file, long line, long column, String reason) {
        super(Fault.INVALID_INPUT, "Cannot read " + file + ", line " + line + ", column " + column + ": " + reason);
    }
}

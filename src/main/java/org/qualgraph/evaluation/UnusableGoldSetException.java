package org.qualgraph.evaluation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A gold set cannot be measured with. */
public final class UnusableGoldSetException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnusableGoldSetException(Path path, String reason, @Nullable Throwable cause) {
        super(Fault.INVALID_INPUT, "Cannot measure with " + path + ": " + reason, cause);
    }
}

package org.qualgraph.cli;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A load was told to stop; what was acknowledged stays. */
final class InterruptedLoadException extends QualGraphException {
    private static final long serialVersionUID = 1;

    InterruptedLoadException() {
        super(Fault.REFUSED, "The load was interrupted; to go on with it, run it again.");
    }
}

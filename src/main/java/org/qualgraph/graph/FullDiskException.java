package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** There is too little room on the disk to write; what was committed before is whole. */
public final class FullDiskException extends QualGraphException {
    private static final long serialVersionUID = 1;

    FullDiskException(String message, Throwable cause) {
        super(Fault.BROKEN, message, cause);
    }

    FullDiskException(String message) {
        super(Fault.BROKEN, message);
    }
}

package org.qualgraph.graph;

import java.nio.file.Path;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** The store's folder is open elsewhere, in this process or another one. */
public final class HomeInUseException extends QualGraphException {
    private static final long serialVersionUID = 1;

    HomeInUseException(Path folder) {
        super(
                Fault.OVERLOADED,
                "The store " + folder
                        + " is in use by another process: ask that one over HTTP if it is a server, stop it, or choose another --home");
    }
}

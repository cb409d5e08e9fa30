package org.qualgraph.graph;

import java.nio.file.Path;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** Files of the store say different things, so that a copy of them could lose what another of them still knows. */
public final class DamagedStoreException extends QualGraphException {
    private static final long serialVersionUID = 1;

    DamagedStoreException(Path folder, String faults) {
        super(
                Fault.BROKEN,
                "The store " + folder + " is damaged (" + faults
                        + "); nothing has changed. Mend it with \"qualgraph doctor\" first");
    }
}

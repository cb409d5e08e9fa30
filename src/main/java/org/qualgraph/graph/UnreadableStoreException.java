package org.qualgraph.graph;

import java.nio.file.Path;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** The store cannot be opened or read: its files are broken, or the folder is not one to write in. */
public final class UnreadableStoreException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnreadableStoreException(Path folder, Throwable cause) {
        super(
                Fault.BROKEN,
                "The store " + folder + " cannot be read (" + cause.getMessage()
                        + "); move it away and load the corpora again",
                cause);
    }
}

package org.qualgraph.graph;

import java.util.Collection;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A corpus is asked for that was never loaded, or was dropped. */
public final class UnknownCorpusException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnknownCorpusException(String name, Collection<String> held) {
        super(
                Fault.NOT_FOUND,
                "There is no corpus \"" + name + "\"; "
                        + (held.isEmpty() ? "none has been loaded" : "there are " + String.join(", ", held)));
    }
}

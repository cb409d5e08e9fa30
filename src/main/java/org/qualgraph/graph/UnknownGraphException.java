package org.qualgraph.graph;

import java.util.Collection;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A named graph is asked for that the store does not hold. */
public final class UnknownGraphException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnknownGraphException(String name, Collection<String> held) {
        super(
                Fault.INVALID_INPUT,
                "There is no graph " + name + (held.isEmpty() ? "" : "; there are " + String.join(", ", held)));
    }
}

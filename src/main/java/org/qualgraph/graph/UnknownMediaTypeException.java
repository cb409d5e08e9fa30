package org.qualgraph.graph;

import java.util.Collection;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** An answer is wanted in a syntax that it cannot be written in. */
public final class UnknownMediaTypeException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnknownMediaTypeException(String mediaType, Collection<String> known) {
        super(Fault.INVALID_INPUT, "\"" + mediaType + "\" is none of " + String.join(", ", known));
    }
}

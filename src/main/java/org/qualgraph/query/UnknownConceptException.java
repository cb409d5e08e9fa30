package org.qualgraph.query;

import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A concept is asked for that the graph does not hold. */
public final class UnknownConceptException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnknownConceptException(ConceptId id) {
        super(Fault.NOT_FOUND, "There is no concept " + id + "; look for its identifier by name first");
    }
}

package org.qualgraph.ontology;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A concept cannot be added to the ontology as it is; the message says what to change. */
public final class UnfitConceptException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnfitConceptException(String message) {
        super(Fault.INVALID_INPUT, message);
    }
}

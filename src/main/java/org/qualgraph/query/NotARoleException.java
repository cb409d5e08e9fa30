package org.qualgraph.query;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A role is asked for by the identifier of something else. */
public final class NotARoleException extends QualGraphException {
    private static final long serialVersionUID = 1;

    NotARoleException(ConceptReference concept) {
        super(Fault.INVALID_INPUT, concept.id() + " (" + concept.label() + ") is no role");
    }
}

package org.qualgraph.query;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.model.RetiredConcept;

/** A concept is asked for that is retired, and nothing replaces it. */
public final class RetiredConceptException extends QualGraphException {
    private static final long serialVersionUID = 1;

    RetiredConceptException(RetiredConcept concept) {
        super(
                Fault.GONE,
                "The concept " + concept.id() + " (" + concept.label()
                        + ") is retired and nothing replaces it; look for another by name");
    }
}

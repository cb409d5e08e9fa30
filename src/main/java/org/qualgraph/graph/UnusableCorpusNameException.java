package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A corpus name that cannot be part of an IRI. */
public final class UnusableCorpusNameException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnusableCorpusNameException(String corpus) {
        super(
                Fault.INVALID_INPUT,
                "\"" + corpus + "\" cannot name a corpus; use 1 to 100 letters, digits, dots, hyphens and underscores");
    }
}

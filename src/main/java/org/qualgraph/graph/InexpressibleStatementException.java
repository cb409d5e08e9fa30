package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A graph holds what RDF/XML has no way to write. */
public final class InexpressibleStatementException extends QualGraphException {
    private static final long serialVersionUID = 1;

    InexpressibleStatementException(String what) {
        super(Fault.INVALID_INPUT, "RDF/XML cannot hold " + what + "; take another format");
    }
}

package org.qualgraph.query;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** Postings are being loaded already; one load runs at a time. */
public final class LoadUnderWayException extends QualGraphException {
    private static final long serialVersionUID = 1;

    public LoadUnderWayException() {
        super(Fault.OVERLOADED, "Another load is running; send this one when it has ended");
    }
}

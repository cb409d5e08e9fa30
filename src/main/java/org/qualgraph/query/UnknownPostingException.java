package org.qualgraph.query;

import org.qualgraph.model.Fault;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.QualGraphException;

/** A posting is asked for that the graph does not hold. */
public final class UnknownPostingException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnknownPostingException(PostingId id) {
        super(Fault.NOT_FOUND, "There is no " + id.value());
    }
}

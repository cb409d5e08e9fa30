package org.qualgraph.index.posting;

import java.time.Duration;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A search that did not end before its deadline. */
public final class PostingSearchTimeoutException extends QualGraphException {
    private static final long serialVersionUID = 1;

    PostingSearchTimeoutException(Duration deadline) {
        super(Fault.TIMEOUT, "The search took longer than " + deadline.toMillis() + " ms; narrow it");
    }
}

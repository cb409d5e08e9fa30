package org.qualgraph.query;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A load that ended before its source did. What was written until then stays, and loading the same again goes on. */
public final class UnfinishedLoadException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private final transient CorpusReport report;

    /** @param reason a sentence without its end */
    public UnfinishedLoadException(CorpusReport report, Fault fault, String reason, Throwable cause) {
        super(fault, reason + ". What is counted is stored; send the same again to load the rest", cause);
        this.report = report;
    }

    /** What was done until then. */
    public CorpusReport report() {
        return report;
    }
}

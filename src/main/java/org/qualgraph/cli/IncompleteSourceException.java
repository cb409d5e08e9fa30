package org.qualgraph.cli;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A corpus cannot be made equal to a source of which something could not be read. */
final class IncompleteSourceException extends QualGraphException {
    private static final long serialVersionUID = 1L;

    IncompleteSourceException(String corpus) {
        super(
                Fault.REFUSED,
                "What could be read is loaded, but nothing was taken away from " + corpus
                        + ": a file, or the rest of one, could not be read, and its postings may be among those that"
                        + " would go. Mend or leave out what the report names, then repeat the command");
    }
}

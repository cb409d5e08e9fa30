package org.qualgraph.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** What was given as a corpus is not there or cannot be looked into. */
public final class UnreadableCorpusException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private UnreadableCorpusException(Fault fault, String message, IOException cause) {
        super(fault, message, cause);
    }

    private UnreadableCorpusException(String message) {
        super(Fault.NOT_FOUND, message);
    }

    static UnreadableCorpusException missing(Path path) {
        return new UnreadableCorpusException("There is no file or folder \"" + path + "\".");
    }

    static UnreadableCorpusException unmatched(Path pattern) {
        return new UnreadableCorpusException("No file or folder matches \"" + pattern + "\".");
    }

    static UnreadableCorpusException closed(Path folder, IOException cause) {
        return new UnreadableCorpusException(
                Fault.BROKEN,
                "The folder \"" + folder + "\" cannot be listed: " + BrokenLayerException.reason(cause) + ".",
                cause);
    }
}

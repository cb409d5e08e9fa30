package org.qualgraph.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Format;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.model.Fault;
import org.qualgraph.model.Posting;
import org.qualgraph.model.QualGraphException;

/** Reads a posting that is wanted for itself and not as part of a corpus. */
final class OnePosting {
    private OnePosting() {}

    /** The posting of a web page. */
    static Posting ofHtml(String page) {
        var outcomes = new ArrayList<Outcome>();
        var bytes = new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
        Corpora.read(bytes, "The page", ReadOptions.DEFAULTS.withFormat(Format.HTML), outcomes::add);
        return first(outcomes);
    }

    /** The first posting of a file. */
    static Posting ofFile(Path file) {
        var outcomes = new ArrayList<Outcome>();
        Corpora.read(file, ReadOptions.DEFAULTS, outcomes::add);
        return first(outcomes);
    }

    private static Posting first(List<Outcome> outcomes) {
        return switch (outcomes.getFirst()) {
            case Outcome.Read read -> read.posting();
            case Outcome.Reject reject -> throw new NoPostingException(reject);
        };
    }

    /** There is no posting where one was wanted. */
    static final class NoPostingException extends QualGraphException {
        private static final long serialVersionUID = 1;

        NoPostingException(Outcome.Reject reject) {
            super(Fault.INVALID_INPUT, reject.place() + " " + reject.reason());
        }
    }
}

package org.qualgraph.corpus;

import java.util.List;
import org.qualgraph.model.Posting;

/** What became of one entry of a source. */
public sealed interface Outcome {

    /** Where the entry stands; entry 0 where a file as a whole is meant. */
    Posting.Source source();

    /** The entry is a posting, of which this could not be used. */
    record Read(Posting posting, List<Warning> warnings) implements Outcome {
        public Read {
            warnings = List.copyOf(warnings);
        }

        @Override
        public Posting.Source source() {
            return posting.source();
        }
    }

    /**
     * The entry is not used.
     *
     * @param reason why, on one line, as the end of a sentence that begins with the place: "has no text"
     * @param excerpt how the entry begins, at most 80 characters on one line
     */
    record Reject(Posting.Source source, String reason, String excerpt) implements Outcome {
        public Reject {
            reason = CleanText.line(reason);
            excerpt = CleanText.excerpt(excerpt);
        }

        /** The place for a person: {@code jobs.jsonl:17}, or the file alone where it is meant as a whole. */
        public String place() {
            return Outcome.place(source);
        }
    }

    /** A place for a person, on one line: {@code jobs.jsonl:17}, or the file alone where it is meant as a whole. */
    static String place(Posting.Source source) {
        var file = CleanText.line(source.file());
        return source.entry() == 0 ? file : file + ":" + source.entry();
    }
}

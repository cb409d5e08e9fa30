package org.qualgraph.corpus;

import java.util.List;
import org.qualgraph.model.Posting;

/** What became of one entry of a source. */
public sealed interface Outcome {

    /** Where the entry stands; entry 0 where a file as a whole is meant. */
    Posting.Source source();

    /**
     * The entry is a posting.
     *
     * @param warnings what of it could not be used, one sentence each, such as a date that is none
     */
    record Read(Posting posting, List<String> warnings) implements Outcome {
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
     * @param reason why, as the end of a sentence that begins with the place: "has no text"
     * @param excerpt how the entry begins, at most 80 characters on one line
     */
    record Reject(Posting.Source source, String reason, String excerpt) implements Outcome {
        private static final int EXCERPT_LENGTH = 80;

        public Reject {
            excerpt = CleanText.line(excerpt.substring(0, CleanText.boundary(excerpt, EXCERPT_LENGTH)));
        }

        /** The place for a person: {@code jobs.jsonl:17}, or the file alone where it is meant as a whole. */
        public String place() {
            return source.entry() == 0 ? source.file() : source.file() + ":" + source.entry();
        }
    }
}

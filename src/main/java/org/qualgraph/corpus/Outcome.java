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
     * @param hidesMore whether there may be postings behind it that were not read
     */
    record Reject(Posting.Source source, String reason, String excerpt, boolean hidesMore) implements Outcome {
        /** Of one entry, or of a whole file, which may hold any number of postings. */
        public Reject(Posting.Source source, String reason, String excerpt) {
            this(source, reason, excerpt, source.entry() == 0);
        }

        /** From this entry on the file is not read. */
        static Reject fromHere(Posting.Source source, String reason) {
            return new Reject(source, reason, "", true);
        }

        /** A file that is no posting by its name. */
        static Reject passedOver(String file, String reason) {
            return new Reject(new Posting.Source(file, 0), reason, "", false);
        }

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

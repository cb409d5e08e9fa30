package org.qualgraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A job posting as its source gives it, before anything is read from its text.
 *
 * @param source where it stands
 * @param identifier the source's own identifier
 * @param title the title, empty where the source has none apart from the text
 * @param text the whole text; every offset refers to it
 * @param fields what the source states apart from the text
 */
public record Posting(Source source, Optional<String> identifier, String title, String text, Fields fields) {

    /**
     * The place a posting was read from.
     *
     * @param file its path or name
     * @param entry its number in the file from 1: the line of JSON Lines, the row of CSV, 1 where the file is the posting
     */
    public record Source(String file, long entry) {}

    /**
     * What a source states apart from the text, as it writes it.
     *
     * @param locations one string a place
     */
    public record Fields(
            Optional<String> organization,
            List<String> locations,
            Optional<LocalDate> datePosted,
            Optional<String> employmentType,
            Optional<String> pay,
            Optional<String> url) {

        /** Nothing is stated. */
        public static final Fields NONE = new Fields(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Fields {
            locations = List.copyOf(locations);
        }
    }

    /** A posting that is nothing but text. */
    public static Posting ofText(String text) {
        return new Posting(new Source("text", 1), Optional.empty(), "", text, Fields.NONE);
    }
}

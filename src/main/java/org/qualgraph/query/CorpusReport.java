package org.qualgraph.query;

import java.util.List;

/**
 * What became of a load.
 *
 * @param postings that were written
 * @param requirements read from all of them
 * @param mentions read from all of them
 * @param warnings one a kind that there was
 * @param rejects entries that could not be used
 * @param firstRejects the first hundred of them
 * @param seconds it took
 */
public record CorpusReport(
        String corpus,
        Postings postings,
        long requirements,
        long mentions,
        List<Warnings> warnings,
        long rejects,
        List<Reject> firstRejects,
        double seconds) {

    /** Those that the corpus did not hold, held otherwise, and held just so. */
    public record Postings(long added, long changed, long unchanged) {}

    /** All warnings of one kind, with the place and the words of the first. */
    public record Warnings(String kind, long count, String example) {}

    /**
     * An entry that could not be used.
     *
     * @param entry 0 where the file as a whole is meant
     * @param reason the end of a sentence that begins with the place: "has no text"
     * @param excerpt how it begins, at most 80 characters
     */
    public record Reject(String file, long entry, String reason, String excerpt) {}

    public CorpusReport {
        warnings = List.copyOf(warnings);
        firstRejects = List.copyOf(firstRejects);
    }
}

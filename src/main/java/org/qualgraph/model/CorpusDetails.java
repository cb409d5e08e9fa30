package org.qualgraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one corpus. Each list begins with what most postings have and may be cut.
 *
 * @param bytes about how much of the disk its statements take: their share of the store
 * @param files how many files its postings were read from
 * @param largestFiles those with most postings
 * @param skills those that most postings require or prefer
 * @param employers those with most postings
 * @param firstPosted the earliest date of a posting that states one
 * @param lastPosted the latest
 */
public record CorpusDetails(
        CorpusSummary summary,
        long bytes,
        long files,
        List<FileCount> largestFiles,
        List<ConceptCount> skills,
        List<ConceptCount> employers,
        Optional<LocalDate> firstPosted,
        Optional<LocalDate> lastPosted) {
    public CorpusDetails {
        largestFiles = List.copyOf(largestFiles);
        skills = List.copyOf(skills);
        employers = List.copyOf(employers);
    }

    /** How many postings were read from a file. */
    public record FileCount(String file, long postings) {}

    /** How many postings point at a concept. */
    public record ConceptCount(ConceptId id, String label, long postings) {}
}

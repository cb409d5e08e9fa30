package org.qualgraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a posting.
 *
 * @param header what it says of the job as a whole
 * @param requirements in the order of the text
 * @param mentions every linked mention, in the order of the text
 * @param language that of most of its text
 */
public record Extraction(
        Posting posting, Header header, List<Requirement> requirements, List<Mention> mentions, Language language) {

    /**
     * What a posting says of the job as a whole.
     *
     * @param title as written
     * @param organization its name as written
     * @param workplace absent where it is not said
     * @param employmentTypes every form of contract that is offered, the most telling first
     * @param pay one range a place or grade: what the source states first, then in the order of the text
     * @param startDate the day on which the job starts
     * @param validThrough the last day on which one may apply
     */
    public record Header(
            String title,
            Optional<ConceptId> role,
            Optional<Seniority> seniority,
            Optional<Organization> organization,
            List<Place> locations,
            Optional<Workplace> workplace,
            List<EmploymentType> employmentTypes,
            List<Pay> pay,
            Optional<Duration> duration,
            Optional<LocalDate> startDate,
            Optional<LocalDate> validThrough) {
        public Header {
            locations = List.copyOf(locations);
            employmentTypes = employmentTypes.stream().sorted().distinct().toList();
            pay = List.copyOf(pay);
        }
    }

    /** An employer: its name as the posting writes it, and its identifier. */
    public record Organization(String name, ConceptId id) {}

    public Extraction {
        requirements = List.copyOf(requirements);
        mentions = List.copyOf(mentions);
    }
}

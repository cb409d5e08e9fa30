package org.qualgraph.model;

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
     * @param employmentType one of schema.org's values, such as {@code INTERN} or {@code FULL_TIME}
     * @param pay one range a place or grade, in the order of the text
     */
    public record Header(
            String title,
            Optional<ConceptId> role,
            Optional<Organization> organization,
            List<Place> locations,
            Optional<String> employmentType,
            List<Pay> pay,
            Optional<Duration> duration) {
        public Header {
            locations = List.copyOf(locations);
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

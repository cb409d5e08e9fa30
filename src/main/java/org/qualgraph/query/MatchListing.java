package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.PostingSummary;

/**
 * Postings or roles in the order of how well a profile covers them.
 *
 * @param total how many were compared
 * @param next where the next page begins, where there may be one
 */
public record MatchListing(UnderstoodProfile understood, List<Match> matches, long total, Optional<MatchPlace> next) {
    public MatchListing {
        matches = List.copyOf(matches);
    }

    /**
     * One of them.
     *
     * @param demands what it asks for and how the profile stands to each
     */
    public record Match(Subject subject, List<AssessedDemand> demands, MatchPlace place) {
        public Match {
            demands = List.copyOf(demands);
        }

        /** How much of it the profile has. */
        public Coverage coverage() {
            return Coverage.of(demands);
        }
    }

    /** What was matched. */
    public sealed interface Subject {}

    /** A posting, with its role where the graph holds that. */
    public record OfPosting(PostingSummary summary, Optional<ConceptReference> role) implements Subject {}

    /** A role. */
    public record OfRole(ConceptReference role) implements Subject {}
}

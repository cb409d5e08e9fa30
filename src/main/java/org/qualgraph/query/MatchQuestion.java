package org.qualgraph.query;

import java.util.Optional;
import org.qualgraph.model.PostingFilter;

/**
 * What a profile is matched with.
 *
 * @param filter which postings; of roles all are matched
 * @param after where the page before ended
 * @param limit the most that are wanted, from 1 to 100
 */
public record MatchQuestion(
        StatedProfile profile, Target target, PostingFilter filter, Optional<MatchPlace> after, int limit) {
    /** More than anybody reads. */
    public static final int MOST = 100;

    /** What can be matched. */
    public enum Target {
        POSTINGS,
        ROLES
    }

    public MatchQuestion {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST + ", not " + limit);
        }
    }
}

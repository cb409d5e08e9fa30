package org.qualgraph.query;

import java.util.Optional;
import org.qualgraph.model.ConceptId;

/**
 * Which next steps a gap is to tell.
 *
 * @param role whose postings count; that of the target where empty
 * @param most how many at most, from 0 to 20, in a sequence to 5
 */
public record StepsWanted(Optional<ConceptId> role, int most, NextSteps.Order order) {
    /** No steps are wanted. */
    public static final StepsWanted NONE = new StepsWanted(Optional.empty(), 0, NextSteps.Order.ALTERNATIVES);

    public static final int MOST = 20;
    public static final int LONGEST_SEQUENCE = 5;

    public StepsWanted {
        int limit = order == NextSteps.Order.SEQUENCE ? LONGEST_SEQUENCE : MOST;
        if (most < 0 || most > limit) {
            throw new IllegalArgumentException("steps must be from 0 to " + limit + ", not " + most);
        }
    }
}

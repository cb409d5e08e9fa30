package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ConceptId;

/**
 * What of a posting or role a profile meets.
 *
 * @param understood what was understood of the profile
 * @param title the posting's title or the role's name
 * @param posting the reading of the posting, empty for a role
 * @param demands in the order of the text
 * @param steps what to gain next, where that was asked for and a role is known
 */
public record GapReport(
        UnderstoodProfile understood,
        String title,
        Optional<PostingReading> posting,
        List<AssessedDemand> demands,
        Optional<NextSteps> steps) {
    public GapReport {
        demands = List.copyOf(demands);
    }

    /** What someone has. */
    public List<ConceptReference> profile() {
        return understood.concepts();
    }

    /** The strings of the profile that name no concept for sure. */
    public List<String> unresolved() {
        return understood.unresolved();
    }

    /** The identifiers of the profile. */
    public List<ConceptId> profileIds() {
        return understood.ids();
    }

    /** How much of it the profile has. */
    public Coverage coverage() {
        return Coverage.of(demands);
    }
}

package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ConceptId;

/**
 * What of a posting or role a profile meets.
 *
 * @param profile what was understood of the profile
 * @param unresolved the strings of the profile that name no concept
 * @param title the posting's title or the role's name
 * @param posting the reading of the posting, empty for a role
 * @param demands in the order of the text
 */
public record GapReport(
        List<ConceptReference> profile,
        List<String> unresolved,
        String title,
        Optional<PostingReading> posting,
        List<AssessedDemand> demands) {
    public GapReport {
        profile = List.copyOf(profile);
        unresolved = List.copyOf(unresolved);
        demands = List.copyOf(demands);
    }

    /** The identifiers of the profile. */
    public List<ConceptId> profileIds() {
        return profile.stream().map(ConceptReference::id).toList();
    }
}

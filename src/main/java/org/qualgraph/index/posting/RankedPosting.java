package org.qualgraph.index.posting;

import java.util.List;
import org.qualgraph.model.PostingPlace;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.RequirementShape;

/**
 * A posting with what it asks for and its place in a ranking.
 *
 * @param requirements in the order of the text
 */
public record RankedPosting(PostingSummary summary, List<RequirementShape> requirements, PostingPlace place) {
    public RankedPosting {
        requirements = List.copyOf(requirements);
    }
}

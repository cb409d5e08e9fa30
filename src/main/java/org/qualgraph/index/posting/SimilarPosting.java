package org.qualgraph.index.posting;

import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingSummary;

/**
 * A posting and how like it is to another.
 *
 * @param likeness from 0 to 1, for what asks for the same
 * @param asked the concepts that it asks for, the rarest first
 */
public record SimilarPosting(PostingSummary summary, double likeness, List<ConceptId> asked) {
    public SimilarPosting {
        asked = List.copyOf(asked);
    }
}

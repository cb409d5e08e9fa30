package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.PostingSummary;

/**
 * The postings that ask for much the same as one, the most alike first.
 *
 * @param total how many have anything in common with it, listed or not
 */
public record SimilarPostingListing(Entry given, long total, List<Similar> similar) {
    public SimilarPostingListing {
        similar = List.copyOf(similar);
    }

    /** A posting with its role. */
    public record Entry(PostingSummary summary, Optional<ConceptReference> role) {}

    /**
     * One of them.
     *
     * @param likeness from 0 to 1, for what asks for the same
     * @param shared what both ask for, the rarest first
     * @param onlyGiven what only the given one asks for
     * @param onlyThis what only this one asks for
     * @param text a sentence for people
     */
    public record Similar(
            Entry posting,
            double likeness,
            List<ConceptReference> shared,
            List<ConceptReference> onlyGiven,
            List<ConceptReference> onlyThis,
            String text) {
        public Similar {
            shared = List.copyOf(shared);
            onlyGiven = List.copyOf(onlyGiven);
            onlyThis = List.copyOf(onlyThis);
        }
    }
}

package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;

/**
 * Some postings in the order of their identifiers.
 *
 * @param total how many there are on all pages
 * @param next the posting after which the next page begins, empty on the last
 */
public record PostingListing(List<Entry> postings, long total, Optional<PostingId> next) {

    /** A posting with the name of its role. */
    public record Entry(PostingSummary summary, Optional<ConceptReference> role) {}

    public PostingListing {
        postings = List.copyOf(postings);
    }
}

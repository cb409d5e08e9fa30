package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.PostingHit;
import org.qualgraph.model.PostingPlace;

/**
 * Some postings in the order asked for.
 *
 * @param total how many there are on all pages
 * @param next the place after which the next page begins, empty on the last
 */
public record PostingListing(List<Entry> postings, long total, Optional<PostingPlace> next) {

    /** A posting with the name of its role. */
    public record Entry(PostingHit hit, Optional<ConceptReference> role) {}

    public PostingListing {
        postings = List.copyOf(postings);
    }
}

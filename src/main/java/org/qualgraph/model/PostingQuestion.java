package org.qualgraph.model;

import java.util.Optional;

/**
 * A page of postings that is wanted.
 *
 * @param after where the page before ended, for keyset paging; in the same order
 * @param limit the most postings wanted, from 1 to 1,000
 */
public record PostingQuestion(PostingFilter filter, PostingOrder order, Optional<PostingPlace> after, int limit) {
    public PostingQuestion {
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be from 1 to 1000, not " + limit);
        }
        if (after.filter(place -> place.order() != order).isPresent()) {
            throw new IllegalArgumentException("a place in another order than " + order);
        }
    }
}

package org.qualgraph.model;

import java.util.List;

/**
 * Postings in the order of their identifiers.
 *
 * @param total how many there are on all pages
 */
public record PostingPage(List<PostingSummary> postings, long total) {
    public PostingPage {
        postings = List.copyOf(postings);
    }
}

package org.qualgraph.model;

import java.util.List;

/**
 * Postings in the order asked for.
 *
 * @param total how many there are on all pages
 */
public record PostingPage(List<PostingHit> postings, long total) {
    public PostingPage {
        postings = List.copyOf(postings);
    }
}

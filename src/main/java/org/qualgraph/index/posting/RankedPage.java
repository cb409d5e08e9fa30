package org.qualgraph.index.posting;

import java.util.List;

/**
 * The best postings of a ranking.
 *
 * @param total how many were ranked
 */
public record RankedPage(List<RankedPosting> postings, long total) {
    public RankedPage {
        postings = List.copyOf(postings);
    }
}

package org.qualgraph.index.posting;

import java.util.List;

/**
 * The postings that are most like one, the most alike first.
 *
 * @param given that one, like itself
 * @param total how many of those that fit have anything in common with it
 */
public record SimilarPostings(SimilarPosting given, List<SimilarPosting> similar, long total) {
    public SimilarPostings {
        similar = List.copyOf(similar);
    }
}

package org.qualgraph.graph;

import java.util.List;

/** Postings of one corpus that are written together, in the order of their source. */
public record CorpusBatch(String corpus, List<PostingStatements> postings) {

    /** @throws UnusableCorpusNameException where the name is not made of letters, digits, dots, hyphens and underscores */
    public CorpusBatch {
        GraphTerms.corpusGraph(corpus);
        postings = List.copyOf(postings);
    }
}

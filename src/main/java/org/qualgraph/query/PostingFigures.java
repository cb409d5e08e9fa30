package org.qualgraph.query;

import java.util.function.Supplier;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.Vocabulary;

/** What the loaded postings ask for, in figures that each lead to the postings behind them. */
public record PostingFigures(
        CountValues countValues,
        FollowTrends followTrends,
        PairConcepts pairConcepts,
        SummarizePay summarizePay,
        ContrastRole contrastRole,
        FindSimilarRoles findSimilarRoles,
        FindSimilarPostings findSimilarPostings) {

    /** The figures of the postings of an index, whose concepts the vocabulary names. */
    public static PostingFigures over(Supplier<PostingIndex> index, Vocabulary vocabulary) {
        var postings = CountedPostings.of(index, vocabulary);
        var roles = new RoleFigures(postings);
        return new PostingFigures(
                new CountValues(postings),
                new FollowTrends(postings),
                new PairConcepts(postings),
                new SummarizePay(postings),
                new ContrastRole(roles),
                new FindSimilarRoles(roles),
                new FindSimilarPostings(postings));
    }
}

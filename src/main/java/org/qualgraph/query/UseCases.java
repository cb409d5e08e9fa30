package org.qualgraph.query;

import java.util.function.Function;
import java.util.function.Supplier;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.relatedness.Relatedness;

/** Everything one can ask, over one state of the vocabulary. Immutable and thread-safe. */
public record UseCases(
        LookUp lookUp,
        DescribeConcept describeConcept,
        BrowseScheme browseScheme,
        FindRelated findRelated,
        Classify classify,
        ReadPosting readPosting,
        ReadProfile readProfile,
        AssessGap assessGap,
        MatchProfile matchProfile,
        BrowsePostings browsePostings,
        CountGraph countGraph,
        PostingFigures postingFigures,
        DescribeInRdf describeInRdf,
        DescribeDataset describeDataset,
        AskSparql askSparql) {

    /**
     * What the use cases work on. The vocabulary is the store's; index, extractor and relatedness were made of it.
     *
     * @param counts what the store's postings ask for together and as alternatives
     * @param postings the index of the store's postings, asked for when it is needed first
     * @param html reduces a web page to a posting
     * @param limits what one SPARQL query may cost
     */
    public record Parts(
            GraphStore store,
            Vocabulary vocabulary,
            ConceptIndex index,
            Supplier<PostingIndex> postings,
            Extractor extractor,
            Relatedness relatedness,
            CoOccurrences counts,
            Function<String, Posting> html,
            SparqlLimits limits) {}

    /** The use cases over these parts, which the caller opened and closes. */
    public static UseCases over(Parts parts) {
        var store = parts.store();
        var vocabulary = parts.vocabulary();
        var lookUp = new LookUp(parts.index(), vocabulary);
        var readPosting = new ReadPosting(parts.extractor(), parts.html(), vocabulary);
        var browsePostings = new BrowsePostings(store, parts.postings(), readPosting, vocabulary);
        var readProfile = new ReadProfile(vocabulary, lookUp, readPosting);
        var closeness = new Closeness(vocabulary, parts.counts());
        var shapes = new CodedShapes(vocabulary, parts.postings());
        var findRelated = new FindRelated(vocabulary, parts.relatedness(), shapes);
        return new UseCases(
                lookUp,
                new DescribeConcept(vocabulary, browsePostings),
                new BrowseScheme(vocabulary),
                findRelated,
                new Classify(vocabulary),
                readPosting,
                readProfile,
                new AssessGap(closeness, readProfile, readPosting, browsePostings, shapes),
                new MatchProfile(closeness, readProfile, browsePostings, shapes),
                browsePostings,
                new CountGraph(store),
                PostingFigures.over(parts.postings(), vocabulary),
                new DescribeInRdf(store),
                new DescribeDataset(store),
                new AskSparql(store, lookUp, findRelated, parts.limits()));
    }
}

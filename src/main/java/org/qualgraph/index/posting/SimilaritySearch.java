package org.qualgraph.index.posting;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.qualgraph.index.posting.BestPostings.Place;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;

/**
 * Finds the postings that ask for much the same as one.
 *
 * <p>Idea: the likeness of two postings is the weighted Jaccard coefficient of what they ask for, that is how much both ask
 * for divided by how much either does, each concept counting by its rarity. Unlike the cosine it does not take a posting
 * that asks for two rare things for the like of one that asks for these and twenty others. What is shared is added up along
 * the lists of postings of the given one's concepts, each in the order of its number, so that two postings are exactly as
 * like from either side. Cost: the lengths of those lists, and one division a posting that fits; exact.
 */
record SimilaritySearch(IndexReader reader, AskedConcepts asked) {
    /** Those of the postings that fit and repeat no other that are most like one; empty where that is not indexed. */
    Optional<SimilarPostings> similar(PostingId id, PostingFilter filter, int limit) throws IOException {
        int given = document(id);
        return given < 0 ? Optional.empty() : Optional.of(similar(given, filter.withoutRepeats(), limit));
    }

    private SimilarPostings similar(int given, PostingFilter filter, int limit) throws IOException {
        var posting = posting(given, 1);
        var shared = shared(asked.numbers(given));
        shared[given] = 0;
        var repeated = posting.summary().duplicateOf();
        if (repeated.isPresent() && document(repeated.get()) >= 0) {
            shared[document(repeated.get())] = 0;
        }
        var best = new BestPostings(limit);
        long total = 0;
        for (var segment : new PostingSearcher(reader).all(filter).getMatchingDocs()) {
            total += compare(given, shared, segment, best);
        }
        return new SimilarPostings(posting, postings(best.places()), total);
    }

    /** The number of a posting's document, -1 where there is none. */
    private int document(PostingId id) throws IOException {
        var found = new IndexSearcher(reader).search(new TermQuery(new Term(PostingFields.ID, id.value())), 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }

    /** For each posting the rarities of what it shares with these concepts, added up. */
    private double[] shared(int[] numbers) throws IOException {
        var shared = new double[reader.maxDoc()];
        var terms = asked.values(numbers);
        for (var leaf : reader.leaves()) {
            for (int i = 0; i < numbers.length; i++) {
                var postings = leaf.reader().postings(new Term(PostingFields.ASKED, terms.get(i)), PostingsEnum.NONE);
                if (postings != null) {
                    double rarity = asked.rarity(numbers[i]);
                    for (int at = postings.nextDoc(); at != NO_MORE_DOCS; at = postings.nextDoc()) {
                        shared[leaf.docBase + at] += rarity;
                    }
                }
            }
        }
        return shared;
    }

    /** Adds the postings of a segment, and gives how many of them have anything in common with the given one. */
    private long compare(int given, double[] shared, MatchingDocs segment, BestPostings best) throws IOException {
        long total = 0;
        var leaf = segment.context();
        var beginnings = DocValues.getNumeric(leaf.reader(), PostingFields.ID_BEGINNING);
        var ends = DocValues.getNumeric(leaf.reader(), PostingFields.ID_END);
        var documents = segment.bits().iterator();
        for (int at = documents.nextDoc(); at != NO_MORE_DOCS; at = documents.nextDoc()) {
            int document = leaf.docBase + at;
            double both = shared[document];
            if (both > 0) {
                double likeness = both / (asked.sum(given) + asked.sum(document) - both);
                total++;
                if (likeness >= best.least() && beginnings.advanceExact(at) && ends.advanceExact(at)) {
                    best.add(new Place(likeness, beginnings.longValue(), ends.longValue(), document));
                }
            }
        }
        return total;
    }

    private List<SimilarPosting> postings(List<Place> places) throws IOException {
        var postings = new ArrayList<SimilarPosting>();
        for (var place : places) {
            postings.add(posting(place.document(), place.score()));
        }
        return postings;
    }

    private SimilarPosting posting(int document, double likeness) throws IOException {
        var stored = reader.storedFields().document(document, PostingDocument.SUMMARY_FIELDS);
        return new SimilarPosting(PostingDocument.summary(stored), likeness, asked.concepts(asked.numbers(document)));
    }
}

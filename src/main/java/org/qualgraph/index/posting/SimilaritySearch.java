package org.qualgraph.index.posting;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
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
        var best = new Best(limit);
        for (var segment : new PostingSearcher(reader).all(filter).getMatchingDocs()) {
            compare(given, shared, segment, best);
        }
        return new SimilarPostings(posting, postings(best.places()), best.total);
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

    private void compare(int given, double[] shared, MatchingDocs segment, Best best) throws IOException {
        var leaf = segment.context();
        var beginnings = DocValues.getNumeric(leaf.reader(), PostingFields.ID_BEGINNING);
        var ends = DocValues.getNumeric(leaf.reader(), PostingFields.ID_END);
        var documents = segment.bits().iterator();
        for (int at = documents.nextDoc(); at != NO_MORE_DOCS; at = documents.nextDoc()) {
            int document = leaf.docBase + at;
            double both = shared[document];
            if (both > 0) {
                double likeness = both / (asked.sum(given) + asked.sum(document) - both);
                best.total++;
                if (likeness >= best.least() && beginnings.advanceExact(at) && ends.advanceExact(at)) {
                    best.add(new Place(likeness, beginnings.longValue(), ends.longValue(), document));
                }
            }
        }
    }

    private List<SimilarPosting> postings(List<Place> places) throws IOException {
        var postings = new ArrayList<SimilarPosting>();
        for (var place : places) {
            postings.add(posting(place.document(), place.likeness()));
        }
        return postings;
    }

    private SimilarPosting posting(int document, double likeness) throws IOException {
        var stored = reader.storedFields().document(document, PostingDocument.SUMMARY_FIELDS);
        return new SimilarPosting(PostingDocument.summary(stored), likeness, asked.concepts(asked.numbers(document)));
    }

    /** Where a posting stands; the digits of its identifier order equals. */
    private record Place(double likeness, long beginning, long end, int document) {
        static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble((Place place) -> -place.likeness())
                .thenComparingLong(Place::beginning)
                .thenComparingLong(Place::end);
    }

    /** The best so far, and how many there were. */
    private static final class Best {
        private final int limit;
        private final PriorityQueue<Place> places = new PriorityQueue<>(Place.BEST_FIRST.reversed());
        private long total;

        Best(int limit) {
            this.limit = limit;
        }

        /** What is less alike is not among the best. */
        double least() {
            return places.size() < limit ? 0 : places.element().likeness();
        }

        void add(Place place) {
            places.add(place);
            if (places.size() > limit) {
                places.remove();
            }
        }

        List<Place> places() {
            return places.stream().sorted(Place.BEST_FIRST).toList();
        }
    }
}

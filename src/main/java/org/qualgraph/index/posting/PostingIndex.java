package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.FacetCount;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.PostingFacet;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingPage;
import org.qualgraph.model.PostingPlace;
import org.qualgraph.model.PostingQuestion;

/**
 * Finds postings by words, phrases and facets, in the state in which it was opened. Thread-safe; searches wait for
 * nothing.
 *
 * <p>Where there are words, all must stand in title, text, places or employer; the best fit is decided by BM25, to which a
 * word of the title counts more. Totals and counts are exact. Every method may throw {@link UnusablePostingIndexException}, and where words
 * are given {@link UnsearchableTextException}.
 */
public final class PostingIndex implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final FacetReader facets;
    private @Nullable ConceptNumbers numbers;
    private @Nullable AskedConcepts asked;
    private final PostingStatistics statistics;

    private PostingIndex(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        this.facets = new FacetReader(reader);
        this.statistics = new PostingStatistics(reader);
    }

    /** Reads the index of a directory, which is closed with it. */
    static PostingIndex of(Directory directory) throws IOException {
        return new PostingIndex(directory, DirectoryReader.open(directory));
    }

    /** Builds an index that is gone when it is closed. */
    public static PostingIndex inMemory(HeldPostings held) {
        try {
            var directory = new ByteBuffersDirectory();
            IndexUpdate.run(directory, held);
            return of(directory);
        } catch (IOException e) {
            throw UnusablePostingIndexException.reading(e);
        }
    }

    /**
     * A page of the postings that fit.
     *
     * @throws PostingSearchTimeoutException where it takes too long
     */
    public PostingPage page(PostingQuestion question) {
        return search(searcher -> searcher.page(question));
    }

    /** How many postings fit. */
    public long count(PostingFilter filter) {
        return search(searcher -> searcher.count(filter));
    }

    /**
     * What the postings that fit have in common: the commonest values of each facet, the commonest first, and every role.
     *
     * @param most how many values of a facet
     * @throws PostingSearchTimeoutException where it takes too long
     */
    public Map<PostingFacet, List<FacetCount>> facets(PostingFilter filter, int most) {
        return search(searcher -> facets.counts(searcher.all(filter), filter.necessity(), most));
    }

    /** The concepts that the requirements of postings name, those of retired ones too: what cursors give are places in it. */
    public List<ConceptId> concepts() {
        return search(searcher -> numbers().concepts());
    }

    /**
     * The postings that fit with the highest scores, of equals in the order of identifiers; those that repeat another are
     * left out. Every posting that fits is scored, on the calling thread.
     *
     * @param after the last of the page before, as it was ranked then
     * @throws PostingSearchTimeoutException where it takes too long
     */
    public RankedPage rank(PostingFilter filter, ShapeScorer scorer, Optional<PostingPlace> after, int limit) {
        return search(searcher -> searcher.rank(filter, new Ranking(numbers(), scorer, after, limit), numbers()));
    }

    /**
     * What the postings that fit ask for; those that repeat another are left out.
     *
     * @throws PostingSearchTimeoutException where it takes too long
     */
    public List<CodedPosting> coded(PostingFilter filter) {
        return search(searcher -> searcher.coded(filter, numbers()));
    }

    /** Made when it is asked for first, since most never ask. */
    private synchronized ConceptNumbers numbers() throws IOException {
        var known = numbers;
        if (known == null) {
            known = new ConceptNumbers(reader);
            numbers = known;
        }
        return known;
    }

    /**
     * The postings that fit and ask for much the same as one, the most alike first; those that repeat another are left
     * out, and so is the one that the given one repeats. Empty where there is no such posting.
     *
     * @throws PostingSearchTimeoutException where it takes too long
     */
    public Optional<SimilarPostings> similar(PostingId id, PostingFilter filter, int limit) {
        return search(searcher -> new SimilaritySearch(reader, asked()).similar(id, filter, limit));
    }

    /** Made when it is asked for first, likewise. */
    private synchronized AskedConcepts asked() throws IOException {
        var known = asked;
        if (known == null) {
            known = new AskedConcepts(reader);
            asked = known;
        }
        return known;
    }

    /** What is counted of the postings, in the same state and for as long as this is open. */
    public PostingStatistics statistics() {
        return statistics;
    }

    private <T> T search(Search<T> search) {
        try {
            return search.with(new PostingSearcher(reader));
        } catch (IOException e) {
            throw UnusablePostingIndexException.reading(e);
        }
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try (directory;
                reader) {
            // Both are closed, whatever the first does.
        } catch (IOException e) {
            throw UnusablePostingIndexException.reading(e);
        }
    }

    /** Asks a searcher. */
    @FunctionalInterface
    private interface Search<T> {
        T with(PostingSearcher searcher) throws IOException;
    }
}

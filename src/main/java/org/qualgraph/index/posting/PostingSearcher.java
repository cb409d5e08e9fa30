package org.qualgraph.index.posting;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingHit;
import org.qualgraph.model.PostingOrder;
import org.qualgraph.model.PostingPage;
import org.qualgraph.model.PostingPlace;
import org.qualgraph.model.PostingQuestion;

/** One search of an index, which ends by its deadline. */
final class PostingSearcher {
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private static final SortField[] BY_ID = {
        new SortField(PostingFields.ID_BEGINNING, SortField.Type.LONG),
        new SortField(PostingFields.ID_END, SortField.Type.LONG)
    };

    /** Before every day there is. */
    private static final long UNDATED = Long.MIN_VALUE;

    private final IndexSearcher searcher;

    PostingSearcher(IndexReader reader) {
        searcher = new IndexSearcher(reader);
        long end = System.nanoTime() + DEADLINE.toNanos();
        searcher.setTimeout(() -> System.nanoTime() - end > 0);
    }

    PostingPage page(PostingQuestion question) throws IOException {
        var words = words(question.filter());
        var collectors = new TopFieldCollectorManager(
                sort(question.order()),
                question.limit(),
                question.after().map(PostingSearcher::value).orElse(null),
                Integer.MAX_VALUE);
        var found = search(PostingQueries.of(question.filter(), words), collectors);
        var hits = new ArrayList<PostingHit>();
        for (var document : found.scoreDocs) {
            hits.add(hit((FieldDoc) document, question.order(), words));
        }
        return new PostingPage(hits, found.totalHits.value());
    }

    long count(PostingFilter filter) throws IOException {
        int count = searcher.count(PostingQueries.of(filter, words(filter)));
        requireInTime();
        return count;
    }

    FacetsCollector all(PostingFilter filter) throws IOException {
        return search(PostingQueries.of(filter, words(filter)), new FacetsCollectorManager());
    }

    /** The best postings by their requirements. */
    RankedPage rank(PostingFilter filter, Ranking ranking, ConceptNumbers numbers) throws IOException {
        searcher.search(PostingQueries.of(filter, words(filter)), ranking);
        requireInTime();
        var postings = new ArrayList<RankedPosting>();
        for (var place : ranking.best()) {
            postings.add(ranked(place, numbers));
        }
        return new RankedPage(postings, ranking.total());
    }

    private RankedPosting ranked(BestPostings.Place place, ConceptNumbers numbers) throws IOException {
        var summary = PostingDocument.summary(
                searcher.storedFields().document(place.document(), PostingDocument.SUMMARY_FIELDS));
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(place.document(), leaves));
        var values = new ShapeValues(leaf, numbers);
        values.moveTo(place.document() - leaf.docBase);
        values.readConcepts();
        return new RankedPosting(
                summary,
                ShapeCode.read(values.cursor(), number -> numbers.concepts().get(number)),
                new PostingPlace(PostingOrder.RELEVANCE, summary.id(), (float) place.score(), Optional.empty()));
    }

    /** The coded requirements of all that fit. */
    List<CodedPosting> coded(PostingFilter filter, ConceptNumbers numbers) throws IOException {
        var coded = new CodedPostings(numbers);
        searcher.search(PostingQueries.of(filter, words(filter)), coded);
        requireInTime();
        return coded.postings();
    }

    private static Optional<TextQuestion> words(PostingFilter filter) {
        return filter.text().map(TextQuestion::of);
    }

    private <T> T search(Query query, CollectorManager<?, T> collectors) throws IOException {
        var found = searcher.search(query, collectors);
        requireInTime();
        return found;
    }

    private void requireInTime() {
        if (searcher.timedOut()) {
            throw new PostingSearchTimeoutException(DEADLINE);
        }
    }

    private static Sort sort(PostingOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID[0], BY_ID[1]);
            case ID -> new Sort(BY_ID);
            case DATE -> new Sort(byDay(), BY_ID[0], BY_ID[1]);
        };
    }

    private static SortField byDay() {
        return new SortField(PostingFields.DAY, SortField.Type.LONG, true, UNDATED);
    }

    /** A document after all those that have these values: what has them was on the page before. */
    private static FieldDoc value(PostingPlace place) {
        long beginning = IdDigits.beginning(place.id());
        long end = IdDigits.end(place.id());
        var fields = switch (place.order()) {
            case RELEVANCE -> new Object[] {place.score(), beginning, end};
            case ID -> new Object[] {beginning, end};
            case DATE -> new Object[] {place.date().map(LocalDate::toEpochDay).orElse(UNDATED), beginning, end};
        };
        return new FieldDoc(Integer.MAX_VALUE, place.score(), fields);
    }

    private PostingHit hit(FieldDoc found, PostingOrder order, Optional<TextQuestion> words) throws IOException {
        var stored = searcher.storedFields().document(found.doc);
        var summary = PostingDocument.summary(stored);
        var place = new PostingPlace(
                order,
                summary.id(),
                order == PostingOrder.RELEVANCE ? (Float) found.fields[0] : 0,
                order == PostingOrder.DATE ? summary.datePosted() : Optional.empty());
        return new PostingHit(summary, words.map(question -> PostingDocument.snippet(stored, question)), place);
    }
}

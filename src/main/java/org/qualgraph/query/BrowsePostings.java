package org.qualgraph.query;

import java.util.Optional;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.StoredPosting;
import org.qualgraph.model.Vocabulary;

/** Finds stored postings, and shows one with its evidence. */
public final class BrowsePostings {
    private final GraphStore store;
    private final ReadPosting readPosting;
    private final References references;

    BrowsePostings(GraphStore store, ReadPosting readPosting, Vocabulary vocabulary) {
        this.store = store;
        this.readPosting = readPosting;
        this.references = new References(vocabulary);
    }

    /**
     * A page of the postings that fit. A concept of the filter that is retired stands for what replaces it.
     *
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    public PostingListing page(PostingFilter filter) {
        var page = store.postings(current(filter));
        var full = page.postings().size() == filter.limit();
        var next = full ? Optional.of(page.postings().getLast().id()) : Optional.<PostingId>empty();
        return new PostingListing(page.postings().stream().map(this::entry).toList(), page.total(), next);
    }

    private PostingFilter current(PostingFilter filter) {
        return new PostingFilter(
                filter.concepts().stream().map(this::current).toList(),
                filter.necessity(),
                filter.role().map(this::current),
                filter.organization().map(this::current),
                filter.corpus(),
                filter.text(),
                filter.after(),
                filter.limit());
    }

    private ConceptId current(ConceptId id) {
        return references.required(id).id();
    }

    /** A posting as it was read when it was stored, empty where there is none. */
    public Optional<StoredReading> posting(PostingId id) {
        return store.posting(id).map(this::named);
    }

    private StoredReading named(StoredPosting posting) {
        return new StoredReading(
                posting.id(), posting.corpus(), readPosting.named(posting.extraction()), posting.duplicateOf());
    }

    private PostingListing.Entry entry(PostingSummary summary) {
        return new PostingListing.Entry(summary, summary.role().flatMap(references::reference));
    }
}

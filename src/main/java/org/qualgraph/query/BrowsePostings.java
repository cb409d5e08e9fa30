package org.qualgraph.query;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.FacetCount;
import org.qualgraph.model.PostingFacet;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingHit;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingPlace;
import org.qualgraph.model.PostingQuestion;
import org.qualgraph.model.Relation;
import org.qualgraph.model.StoredPosting;
import org.qualgraph.model.Vocabulary;

/**
 * Finds stored postings, and shows one with its evidence. A concept of a filter that is retired stands for what replaces
 * it, a role for itself and all below it.
 */
public final class BrowsePostings {
    private static final int FACET_VALUES = 10;

    private final GraphStore store;
    private final Supplier<PostingIndex> index;
    private final ReadPosting readPosting;
    private final Vocabulary vocabulary;
    private final References references;
    private final CurrentFilters filters;

    BrowsePostings(GraphStore store, Supplier<PostingIndex> index, ReadPosting readPosting, Vocabulary vocabulary) {
        this.store = store;
        this.index = index;
        this.readPosting = readPosting;
        this.vocabulary = vocabulary;
        this.references = new References(vocabulary);
        this.filters = new CurrentFilters(vocabulary, references);
    }

    /**
     * A page of the postings that fit.
     *
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    public PostingListing page(PostingQuestion question) {
        var page = index.get()
                .page(new PostingQuestion(
                        filters.current(question.filter()), question.order(), question.after(), question.limit()));
        var full = page.postings().size() == question.limit();
        var next = full ? Optional.of(page.postings().getLast().place()) : Optional.<PostingPlace>empty();
        return new PostingListing(page.postings().stream().map(this::entry).toList(), page.total(), next);
    }

    /** What the postings that fit have in common. Throws what {@link #page} throws. */
    public FacetListing facets(PostingFilter filter) {
        var counts = index.get().facets(filters.current(filter), FACET_VALUES);
        var listing = new EnumMap<PostingFacet, List<FacetListing.Value>>(PostingFacet.class);
        counts.forEach((facet, values) -> {
            var shown = facet == PostingFacet.ROLE ? commonestWithBroader(values) : values;
            listing.put(facet, shown.stream().map(count -> value(facet, count)).toList());
        });
        return new FacetListing(listing);
    }

    /** How many postings fit. Throws what {@link #page} throws. */
    long count(PostingFilter filter) {
        return index.get().count(filters.current(filter));
    }

    private FacetListing.Value value(PostingFacet facet, FacetCount count) {
        var isConcept = facet != PostingFacet.CORPUS && facet != PostingFacet.MONTH;
        return new FacetListing.Value(
                count, isConcept ? references.reference(new ConceptId(count.value())) : Optional.empty());
    }

    /** A posting has one role, so that those of the roles below one can be added up. */
    private List<FacetCount> commonestWithBroader(List<FacetCount> roles) {
        var totals = new HashMap<String, Long>();
        for (var role : roles) {
            var id = new ConceptId(role.value());
            totals.merge(role.value(), role.postings(), Long::sum);
            vocabulary
                    .closure(id, Relation.BROADER)
                    .forEach(broader -> totals.merge(broader.value(), role.postings(), Long::sum));
        }
        return totals.entrySet().stream()
                .map(total -> new FacetCount(total.getKey(), total.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::postings)
                        .reversed()
                        .thenComparing(FacetCount::value))
                .limit(FACET_VALUES)
                .toList();
    }

    /** A filter as it stands now. Throws what {@link #page} throws. */
    PostingFilter current(PostingFilter filter) {
        return filters.current(filter);
    }

    /** A posting as it was read when it was stored, empty where there is none. */
    public Optional<StoredReading> posting(PostingId id) {
        return store.posting(id).map(this::named);
    }

    private StoredReading named(StoredPosting posting) {
        return new StoredReading(
                posting.id(), posting.corpus(), readPosting.named(posting.extraction()), posting.duplicateOf());
    }

    private PostingListing.Entry entry(PostingHit hit) {
        return new PostingListing.Entry(hit, hit.summary().role().flatMap(references::reference));
    }
}

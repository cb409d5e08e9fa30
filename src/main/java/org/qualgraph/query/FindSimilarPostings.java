package org.qualgraph.query;

import java.util.HashSet;
import java.util.List;
import org.qualgraph.index.posting.SimilarPosting;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.SimilarPostingListing.Entry;
import org.qualgraph.query.SimilarPostingListing.Similar;
import org.qualgraph.relatedness.Sentences;

/** Finds the postings that ask for much the same as one; none that repeats it or another is among them. */
public final class FindSimilarPostings {
    private final CountedPostings postings;

    FindSimilarPostings(CountedPostings postings) {
        this.postings = postings;
    }

    /**
     * The most similar of the postings that fit.
     *
     * @throws UnknownPostingException where there is no such posting
     * @throws UnknownConceptException where the filter names a concept that is not held
     * @throws RetiredConceptException where it names one that is retired and nothing replaces it
     */
    public SimilarPostingListing similar(PostingId id, PostingFilter filter, int limit) {
        var found = postings.index()
                .get()
                .similar(id, postings.counted(filter), limit)
                .orElseThrow(() -> new UnknownPostingException(id));
        return new SimilarPostingListing(
                entry(found.given()),
                found.total(),
                found.similar().stream()
                        .map(similar -> similar(found.given(), similar))
                        .toList());
    }

    private Entry entry(SimilarPosting posting) {
        var role = posting.summary().role().flatMap(postings.vocabulary()::current);
        return new Entry(posting.summary(), role.flatMap(postings.references()::reference));
    }

    private Similar similar(SimilarPosting given, SimilarPosting other) {
        var shared = new HashSet<>(given.asked());
        shared.retainAll(other.asked());
        var both = references(given.asked().stream().filter(shared::contains).toList());
        var onlyThis = without(shared, other.asked());
        return new Similar(
                entry(other), other.likeness(), both, without(shared, given.asked()), onlyThis, text(both, onlyThis));
    }

    private List<ConceptReference> without(HashSet<ConceptId> shared, List<ConceptId> asked) {
        return references(
                asked.stream().filter(concept -> !shared.contains(concept)).toList());
    }

    /** As they are now: what is retired is what replaces it. */
    private List<ConceptReference> references(List<ConceptId> concepts) {
        return concepts.stream()
                .flatMap(concept -> postings.vocabulary().current(concept).stream())
                .flatMap(concept -> postings.references().reference(concept).stream())
                .distinct()
                .toList();
    }

    private static String text(List<ConceptReference> both, List<ConceptReference> onlyThis) {
        var text = "Both ask for " + named(both);
        return onlyThis.isEmpty()
                ? text + "; this one asks for nothing else."
                : text + "; this one also for " + named(onlyThis) + ".";
    }

    private static String named(List<ConceptReference> concepts) {
        return Sentences.list(concepts.stream().map(ConceptReference::label).toList());
    }
}

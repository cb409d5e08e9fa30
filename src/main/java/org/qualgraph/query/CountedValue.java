package org.qualgraph.query;

import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;

/**
 * How many postings have a value.
 *
 * @param value the identifier of a concept, the name of a corpus, or a month
 * @param concept the concept that it is, where it is one
 * @param of among how many postings
 * @param byNecessity how many ask for it so, empty where postings do not ask for it; one may in several ways
 * @param filter lets exactly these postings through
 */
public record CountedValue(
        String value,
        Optional<ConceptReference> concept,
        long postings,
        long of,
        Map<Necessity, Long> byNecessity,
        PostingFilter filter) {
    public CountedValue {
        byNecessity = Map.copyOf(byNecessity);
    }

    /** The share of the postings that have it. */
    public double share() {
        return of == 0 ? 0 : (double) postings / of;
    }

    /** What people read. */
    public String label() {
        return concept.map(ConceptReference::label).orElse(value);
    }
}

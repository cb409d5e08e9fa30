package org.qualgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.FacetCount;
import org.qualgraph.model.PostingFacet;

/** What postings have in common: the commonest values of each facet, the commonest first. */
public record FacetListing(Map<PostingFacet, List<Value>> facets) {

    /** A value with the concept that it is, where it is one. */
    public record Value(FacetCount count, Optional<ConceptReference> concept) {}

    public FacetListing {
        facets = Map.copyOf(facets);
    }

    /** The values of a facet. */
    public List<Value> values(PostingFacet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}

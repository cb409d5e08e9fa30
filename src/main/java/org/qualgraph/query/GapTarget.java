package org.qualgraph.query;

import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;

/** What a profile is held against. */
public sealed interface GapTarget {

    /** A posting of the graph. */
    record OfPosting(PostingId posting) implements GapTarget {}

    /** The curated skills of a role, the essential ones as minimum, the optional ones as preferred. */
    record OfRole(ConceptId role) implements GapTarget {}

    /** A posting that is read for the occasion. */
    record OfText(Posting posting) implements GapTarget {}
}

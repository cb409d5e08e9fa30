package org.qualgraph.model;

/** In which order postings are listed; what is equal in it stands in the order of identifiers. */
public enum PostingOrder {
    /** Those that fit the words best first. */
    RELEVANCE,
    /** By identifier. */
    ID,
    /** The newest first, those without a date last. */
    DATE
}

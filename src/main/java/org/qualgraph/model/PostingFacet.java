package org.qualgraph.model;

/** What the postings that fit a filter have in common with others, and how it narrows them. */
public enum PostingFacet {
    SKILL,
    VENUE,
    ROLE,
    ORGANIZATION,
    CORPUS,
    MONTH
}

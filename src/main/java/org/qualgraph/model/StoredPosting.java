package org.qualgraph.model;

/** A posting as the graph holds it, with what was read from it. */
public record StoredPosting(PostingId id, String corpus, Extraction extraction) {}

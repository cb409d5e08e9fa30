package org.qualgraph.query;

import org.qualgraph.model.PostingId;

/** A posting of a corpus with what was read from it. */
public record StoredReading(PostingId id, String corpus, PostingReading reading) {}

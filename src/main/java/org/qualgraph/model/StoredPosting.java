package org.qualgraph.model;

import java.util.Optional;

/**
 * A posting as the graph holds it, with what was read from it.
 *
 * @param duplicateOf the posting that said nearly the same before it
 */
public record StoredPosting(PostingId id, String corpus, Extraction extraction, Optional<PostingId> duplicateOf) {}

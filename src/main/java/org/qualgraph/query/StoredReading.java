package org.qualgraph.query;

import java.util.Optional;
import org.qualgraph.model.PostingId;

/**
 * A posting of a corpus with what was read from it.
 *
 * @param duplicateOf the posting that said nearly the same before it
 */
public record StoredReading(PostingId id, String corpus, PostingReading reading, Optional<PostingId> duplicateOf) {}

package org.qualgraph.model;

import java.util.Optional;

/**
 * A posting that was found.
 *
 * @param snippet the passage of the text that holds most of the words asked for, where words were
 */
public record PostingHit(PostingSummary summary, Optional<Snippet> snippet, PostingPlace place) {}

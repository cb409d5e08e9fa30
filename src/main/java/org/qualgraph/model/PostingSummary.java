package org.qualgraph.model;

import java.util.Optional;

/** A posting in a list. */
public record PostingSummary(
        PostingId id, String corpus, String title, Optional<String> organization, Optional<ConceptId> role) {}

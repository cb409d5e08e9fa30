package org.qualgraph.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A posting in a list.
 *
 * @param organization the name of the employer as the posting writes it
 * @param duplicateOf the posting that said nearly the same before it
 */
public record PostingSummary(
        PostingId id,
        String corpus,
        String title,
        Optional<String> organization,
        Optional<ConceptId> role,
        Optional<LocalDate> datePosted,
        Optional<PostingId> duplicateOf) {}

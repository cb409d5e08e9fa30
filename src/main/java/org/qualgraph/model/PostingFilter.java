package org.qualgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * Which postings are wanted.
 *
 * @param concepts each must be asked for: skills, venues, degrees, fields, certifications, languages
 * @param necessity how the concepts must be asked for; in any way where empty
 * @param role the role or one below it
 * @param text words that title or text must hold, in any case
 * @param after the last posting of the page before, for keyset paging
 * @param limit the most postings wanted, from 1 to 1,000
 */
public record PostingFilter(
        List<ConceptId> concepts,
        Optional<Necessity> necessity,
        Optional<ConceptId> role,
        Optional<ConceptId> organization,
        Optional<String> corpus,
        Optional<String> text,
        Optional<PostingId> after,
        int limit) {
    public PostingFilter {
        concepts = List.copyOf(concepts);
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be from 1 to 1000, not " + limit);
        }
    }
}

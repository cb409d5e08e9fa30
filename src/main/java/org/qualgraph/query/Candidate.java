package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.TermContext;

/**
 * A term that a corpus asks for and the vocabulary lacks, with what an editor needs to decide on it.
 *
 * @param term its most usual spelling
 * @param spellings the others, the most usual first
 * @param postings how many different postings have it
 * @param employers how many employers that are named do, counted up to a hundred
 * @param score how worthwhile a look is, from 0 to 1
 * @param sameAs the concept that it may be another name of
 * @param kind what it may be, from what stands beside it: {@code tool}, or another type of concept: {@code field}
 * @param broader the concept that it may be a narrower one of
 * @param neighbours what it stands beside in lists, the most frequent first
 * @param contexts up to three sentences that have it
 */
public record Candidate(
        String term,
        List<String> spellings,
        int postings,
        int employers,
        double score,
        Optional<ConceptReference> sameAs,
        Optional<String> kind,
        Optional<ConceptReference> broader,
        List<Neighbour> neighbours,
        List<TermContext> contexts) {

    /** A concept with how often it stands beside a candidate. */
    public record Neighbour(ConceptReference concept, int count) {}

    public Candidate {
        spellings = List.copyOf(spellings);
        neighbours = List.copyOf(neighbours);
        contexts = List.copyOf(contexts);
    }
}

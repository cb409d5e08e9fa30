package org.qualgraph.query;

import java.util.List;

/**
 * The terms that a corpus asks for and the vocabulary lacks.
 *
 * @param postings how many different postings were read
 * @param terms how many terms stand in enough of them
 * @param uncertainty how many postings a count may lack at most, since the rarest terms of a large corpus are given up
 * @param candidates the terms most worth a look, best first
 */
public record CandidateReport(int postings, int terms, int uncertainty, List<Candidate> candidates) {
    public CandidateReport {
        candidates = List.copyOf(candidates);
    }
}

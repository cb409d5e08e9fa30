package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import org.qualgraph.model.TermContext;
import org.qualgraph.query.Candidate;
import org.qualgraph.query.CandidateReport;
import org.qualgraph.query.ConceptReference;

/** Candidates for new concepts as JSON. */
final class CandidateFaces {
    private CandidateFaces() {}

    static JsonObject report(CandidateReport report) {
        return object().put("postings", report.postings())
                .put("terms", report.terms())
                .put("uncertainty", report.uncertainty())
                .list("candidates", report.candidates(), CandidateFaces::candidate);
    }

    private static JsonObject candidate(Candidate candidate) {
        return object().put("term", candidate.term())
                .list("spellings", candidate.spellings())
                .put("postings", candidate.postings())
                .put("employers", candidate.employers())
                .score("score", candidate.score())
                .put("sameAs", candidate.sameAs(), CandidateFaces::reference)
                .put("kind", candidate.kind())
                .put("broader", candidate.broader(), CandidateFaces::reference)
                .list(
                        "neighbours",
                        candidate.neighbours(),
                        neighbour -> reference(neighbour.concept()).put("count", neighbour.count()))
                .list("contexts", candidate.contexts(), CandidateFaces::context);
    }

    private static JsonObject reference(ConceptReference concept) {
        return object().put("id", concept.id().value()).put("label", concept.label());
    }

    private static JsonObject context(TermContext context) {
        return object().put("posting", context.place())
                .put("text", context.sentence())
                .put("start", context.term().start())
                .put("end", context.term().end());
    }
}

package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;
import static org.qualgraph.http.JsonObject.word;

import java.math.BigDecimal;
import org.qualgraph.model.Necessity;
import org.qualgraph.query.AssessedDemand;
import org.qualgraph.query.ConceptMatch;
import org.qualgraph.query.ConceptMatch.Via;
import org.qualgraph.query.Coverage;
import org.qualgraph.query.Coverage.States;
import org.qualgraph.query.GapReason;
import org.qualgraph.query.GapReport;
import org.qualgraph.query.YearsMatch;

/** The gap between a profile and a posting or role as JSON. */
final class GapFaces {
    private GapFaces() {}

    static JsonObject report(GapReport report) {
        return ProfileFaces.understood(report.understood())
                .put("title", report.title())
                .score("coverage", report.coverage().coverage())
                .put("summary", summary(report.coverage()))
                .list("requirements", report.demands(), GapFaces::demand)
                .put("next", report.steps(), StepFaces::steps);
    }

    /** How many requirements of each necessity are in each state, and which share that covers. */
    static JsonObject summary(Coverage coverage) {
        var summary = object();
        for (var necessity : Necessity.values()) {
            summary.put(word(necessity), states(coverage.states(necessity)));
        }
        return summary;
    }

    private static JsonObject states(States states) {
        var face = object().put("met", states.met())
                .put("nearlyMet", states.nearlyMet())
                .put("unmet", states.unmet())
                .put("open", states.open());
        return states.compared() == 0 ? face : face.score("coverage", states.coverage());
    }

    static JsonObject demand(AssessedDemand assessed) {
        var demand = assessed.demand();
        var face = object().put("kind", word(demand.kind()))
                .put("necessity", word(demand.necessity()))
                .put("status", word(assessed.status()))
                .put("atLeast", demand.atLeast())
                .list("concepts", assessed.concepts(), GapFaces::match);
        if (!assessed.parts().isEmpty()) {
            face.list("parts", assessed.parts(), GapFaces::demand);
        }
        face.with(PostingFaces.details(demand.details()));
        if (!assessed.unchecked().isEmpty()) {
            face.list(
                    "unchecked",
                    assessed.unchecked().stream().map(JsonObject::word).sorted().toList());
        }
        face.put("years", assessed.years(), GapFaces::years);
        var reasons = assessed.reasons();
        if (!reasons.isEmpty()) {
            face.list("reasons", reasons, GapFaces::reason);
        }
        demand.evidence().ifPresent(span -> face.with(PostingFaces.span(span)));
        return face.put("text", demand.text());
    }

    private static JsonObject match(ConceptMatch match) {
        return ConceptFaces.reference(match.concept())
                .put("status", word(match.status()))
                .put("via", match.via(), GapFaces::via)
                .put("years", match.years(), GapFaces::years);
    }

    private static JsonObject via(Via via) {
        return object().put("kind", word(via.kind()))
                .with(ConceptFaces.reference(via.held()))
                .put("postings", via.postings());
    }

    private static JsonObject years(YearsMatch years) {
        return object().put("held", BigDecimal.valueOf(years.held()))
                .put("asked", years.asked())
                .put("of", word(years.scope()));
    }

    private static JsonObject reason(GapReason reason) {
        return object().put("kind", word(reason.kind()))
                .put("text", reason.text())
                .put("wanted", reason.wanted(), ConceptFaces::reference)
                .put("held", reason.held(), ConceptFaces::reference)
                .put("postings", reason.postings());
    }
}

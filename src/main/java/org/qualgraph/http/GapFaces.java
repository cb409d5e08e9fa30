package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;
import static org.qualgraph.http.JsonObject.word;

import org.qualgraph.model.Necessity;
import org.qualgraph.query.AssessedDemand;
import org.qualgraph.query.ConceptMatch;
import org.qualgraph.query.ConceptMatch.Via;
import org.qualgraph.query.GapReport;
import org.qualgraph.query.GapStatus;

/** The gap between a profile and a posting or role as JSON. */
final class GapFaces {
    private GapFaces() {}

    static JsonObject report(GapReport report) {
        return object().list("profile", report.profile(), ConceptFaces::reference)
                .list("unresolved", report.unresolved())
                .put("title", report.title())
                .put("summary", summary(report))
                .list("requirements", report.demands(), GapFaces::demand);
    }

    /** How many requirements of each necessity are in each state. */
    private static JsonObject summary(GapReport report) {
        var summary = object();
        for (var necessity : Necessity.values()) {
            var states = object();
            for (var status : GapStatus.values()) {
                states.put(key(status), count(report, necessity, status));
            }
            summary.put(word(necessity), states);
        }
        return summary;
    }

    private static long count(GapReport report, Necessity necessity, GapStatus status) {
        return report.demands().stream()
                .filter(demand -> demand.demand().necessity() == necessity && demand.status() == status)
                .count();
    }

    private static String key(GapStatus status) {
        return switch (status) {
            case MET -> "met";
            case NEARLY_MET -> "nearlyMet";
            case UNMET -> "unmet";
            case OPEN -> "open";
        };
    }

    private static JsonObject demand(AssessedDemand assessed) {
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
        demand.evidence().ifPresent(span -> face.with(PostingFaces.span(span)));
        return face.put("text", demand.text());
    }

    private static JsonObject match(ConceptMatch match) {
        return ConceptFaces.reference(match.concept())
                .put("status", word(match.status()))
                .put("via", match.via(), GapFaces::via);
    }

    private static JsonObject via(Via via) {
        return object().put("kind", word(via.kind())).with(ConceptFaces.reference(via.held()));
    }
}

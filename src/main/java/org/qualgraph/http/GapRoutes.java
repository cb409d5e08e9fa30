package org.qualgraph.http;

import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.GapTarget;
import org.qualgraph.query.NextSteps.Order;
import org.qualgraph.query.StepsWanted;

/** A profile against a posting or a role. */
final class GapRoutes {
    static final List<Route> ROUTES = List.of(Route.post("/gap", GapRoutes::gap));

    private GapRoutes() {}

    private static void gap(Exchange exchange) {
        exchange.body().mediaType(List.of(Exchange.JSON));
        var body = exchange.body().json();
        var profile = new ProfileBody(body).stated(exchange.useCases().readPosting());
        var steps = steps(body);
        var target = target(body, steps);
        exchange.send(() -> GapFaces.report(exchange.useCases().assessGap().report(profile, target, steps)));
    }

    /** A role beside a posting or a text is the one whose postings steps are counted by. */
    private static StepsWanted steps(JsonBody body) {
        var order = body.isTrue("sequence") ? Order.SEQUENCE : Order.ALTERNATIVES;
        int limit = order == Order.SEQUENCE ? StepsWanted.LONGEST_SEQUENCE : StepsWanted.MOST;
        return new StepsWanted(body.text("role").map(GapRoutes::roleId), body.number("steps", 0, 0, limit), order);
    }

    private static GapTarget target(JsonBody body, StepsWanted steps) {
        var targets = Stream.of(
                        body.text("posting").map(id -> (GapTarget) new GapTarget.OfPosting(posting(id))),
                        body.text("text").map(text -> new GapTarget.OfText(Posting.ofText(text))))
                .flatMap(target -> target.stream())
                .toList();
        var role = steps.role().map(id -> (GapTarget) new GapTarget.OfRole(id));
        if (targets.size() == 1 && (role.isEmpty() || steps.most() > 0)) {
            return targets.getFirst();
        }
        return role.filter(only -> targets.isEmpty())
                .orElseThrow(() -> JsonBody.invalid(
                        "",
                        "give one of posting, role and text beside the profile; with steps, a role beside the others"));
    }

    private static ConceptId roleId(String id) {
        return Parameters.concept("role", id.matches("[^/:]+") ? "role/" + id : id);
    }

    private static PostingId posting(String id) {
        return PostingRoutes.id(id)
                .orElseThrow(() -> JsonBody.invalid("/posting", "it must be posting/ and 20 hexadecimal digits"));
    }
}

package org.qualgraph.http;

import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.GapTarget;

/** A profile against a posting or a role. */
final class GapRoutes {
    static final List<Route> ROUTES = List.of(Route.post("/gap", GapRoutes::gap));

    private GapRoutes() {}

    private static void gap(Exchange exchange) {
        exchange.body().mediaType(List.of(Exchange.JSON));
        var body = exchange.body().json();
        var profile = new ProfileBody(body).stated(exchange.useCases().readPosting());
        var target = target(body);
        exchange.send(() -> GapFaces.report(exchange.useCases().assessGap().report(profile, target)));
    }

    private static GapTarget target(JsonBody body) {
        var targets = Stream.of(
                        body.text("posting").map(id -> (GapTarget) new GapTarget.OfPosting(posting(id))),
                        body.text("role").map(GapRoutes::role),
                        body.text("text").map(text -> new GapTarget.OfText(Posting.ofText(text))))
                .flatMap(target -> target.stream())
                .toList();
        if (targets.size() != 1) {
            throw JsonBody.invalid("", "give one of posting, role and text beside the profile");
        }
        return targets.getFirst();
    }

    private static GapTarget role(String id) {
        return new GapTarget.OfRole(Parameters.concept("role", id.matches("[^/:]+") ? "role/" + id : id));
    }

    private static PostingId posting(String id) {
        return PostingRoutes.id(id)
                .orElseThrow(() -> JsonBody.invalid("/posting", "it must be posting/ and 20 hexadecimal digits"));
    }
}

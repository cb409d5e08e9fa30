package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.util.List;

/** Whether the process answers, and whether it can do its work. */
final class HealthRoutes {
    static final List<Route> ROUTES =
            List.of(Route.get("/health/live", HealthRoutes::live), Route.get("/health/ready", HealthRoutes::ready));

    private HealthRoutes() {}

    private static void live(Exchange exchange) {
        exchange.send(() -> object().put("status", "live"));
    }

    /** Reads from the graph and the index, so that a broken one shows here. */
    private static void ready(Exchange exchange) {
        exchange.send(() -> {
            var useCases = exchange.useCases();
            useCases.lookUp().answer(Probe.LOOKUP);
            useCases.describeInRdf().rdf(Probe.IRI, Representation.N_TRIPLES.mediaType());
            return object().put("status", "ready")
                    .put("generation", useCases.countGraph().generation());
        });
    }
}
